/** What only documentation needs, after the theme. */
export const galleryStyle = `
.gallery > .type{margin-top:var(--d5);padding-top:var(--d4);border-top:1px solid var(--line)}
.gallery > .type > *{max-width:var(--measure)}
.gallery razem-activity{display:block;margin-block:var(--d3)}
.gallery pre{overflow-x:auto;padding:var(--d2);border:1px solid var(--line);background:var(--linen);font-size:var(--s-1);line-height:1.5}
.gallery > h1{margin-bottom:var(--d3)}
.gallery .wide{overflow-x:auto}
.gallery :is(td,th){overflow-wrap:anywhere;min-width:4rem}
@media (min-width:60rem){.page > .outline{position:sticky;top:0;max-height:100vh;overflow-y:auto;align-self:start}}
`;
