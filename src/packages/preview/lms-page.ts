/** The page around a package in the preview: as little as a learner sees of an LMS. */
export const lmsPage = `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Podgląd paczki</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview/lms.css">
</head>
<body>
<header>
<h1>Podgląd paczki SCORM</h1>
<p><a href="/">Kurs</a> <button id="launch">Uruchom ponownie</button> <button id="leave">Zamknij moduł</button> <button id="forget">Zapomnij wszystko</button></p>
</header>
<div id="stage"></div>
<details><summary>Co zapisał LMS</summary><pre id="cmi"></pre></details>
<script src="/preview/lms-host.js"></script>
</body>
</html>
`;

export const lmsStyle = `body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
header, details { padding: 0.5rem 1rem; }
h1 { margin: 0; font-size: 1.1rem; }
p { margin: 0.25rem 0; }
iframe { display: block; box-sizing: border-box; width: 100%; height: 80vh; border: 0; border-block: 1px solid #bbb; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
`;
