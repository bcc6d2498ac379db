import { readTable } from './word-table.ts';

/** Letters that TeX spells as commands. */
export const greekLetters = readTable(`
  alpha α  beta β  gamma γ  delta δ  epsilon ε  varepsilon ε  zeta ζ  eta η  theta θ  vartheta ϑ
  iota ι  kappa κ  lambda λ  mu μ  nu ν  xi ξ  pi π  varpi ϖ  rho ρ  varrho ϱ  sigma σ
  varsigma ς  tau τ  upsilon υ  phi φ  varphi φ  chi χ  psi ψ  omega ω  Gamma Γ  Delta Δ
  Theta Θ  Lambda Λ  Xi Ξ  Pi Π  Sigma Σ  Upsilon Υ  Phi Φ  Psi Ψ  Omega Ω
`);

/** A pattern of their names, the longest first. */
export const greekName = `(?:${[...greekLetters.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** Commands that no English sentence holds as words: found bare, they are damaged TeX. */
export const distinctSymbols = readTable(`
  leq ≤  leqslant ≤  geq ≥  geqslant ≥  neq ≠  lesssim ≲  gtrsim ≳  approxeq ≊  simeq ≃
  propto ∝  triangleq ≜  coloneqq ≔  preceq ⪯  succeq ⪰  cdot ·  cdots ⋯  ldots …  vdots ⋮
  oplus ⊕  ominus ⊖  otimes ⊗  odot ⊙  setminus ∖  rightarrow →  leftarrow ←  leftrightarrow ↔
  longrightarrow →  longleftarrow ←  Rightarrow ⇒  Leftarrow ⇐  Leftrightarrow ⇔
  Longrightarrow ⇒  leadsto ⇝  rightsquigarrow ⇝  hookrightarrow ↪  mapsto ↦  longmapsto ↦
  uparrow ↑  downarrow ↓  nearrow ↗  searrow ↘  rightleftharpoons ⇌  infty ∞  forall ∀  nabla ∇  notin ∉
  subseteq ⊆  supseteq ⊇  subsetneq ⊊  varnothing ∅  emptyset ∅  langle ⟨  rangle ⟩  lfloor ⌊
  rfloor ⌋  lceil ⌈  rceil ⌉  lVert ‖  rVert ‖  leftVert ‖  rightVert ‖  lvert |  rvert |  bigcup ⋃  bigcap ⋂  bigoplus ⊕
  bigotimes ⊗  textgreater >  textasciitilde ~  textrightarrow →  textbullet •  texttimes ×
  textpm ±  textdegree °  varepsilon ε  varphi φ  vartheta ϑ  varrho ϱ  varsigma ς
`);

/** Commands that are words or names as well: bare, they need a formula around them. */
export const ambiguousSymbols = readTable(`
  le ≤  ge ≥  ne ≠  ll ≪  gg ≫  lt <  gt >  sim ∼  approx ≈  equiv ≡  cong ≅  times ×  div ÷
  pm ±  mp ∓  ast *  star ⋆  circ ∘  bullet •  dots …  dotsc …  to →  gets ←  implies ⟹  iff ⟺
  perp ⊥  parallel ∥  mid |  in ∈  ni ∋  subset ⊂  supset ⊃  cup ∪  cap ∩  wedge ∧  vee ∨
  land ∧  lor ∨  neg ¬  lnot ¬  exists ∃  partial ∂  sum ∑  prod ∏  int ∫  prime ′
  dagger †  ddagger ‡  top ⊤  bot ⊥  ell ℓ  hbar ℏ  Re ℜ  Im ℑ  aleph ℵ  prec ≺  succ ≻  vert |
  Vert ‖  triangle △  square □  Box □  textless <  colon :  lbrace {  rbrace }  degree °
  imath ı  jmath ȷ  dag †  ddag ‡  copyright ©  pounds £  textregistered ®  texttrademark ™
  textendash –  textemdash —  textquotesingle '  textmu μ  textquotedblleft “
  textquotedblright ”  textquoteleft ‘  textquoteright ’  euro €
  checkmark ✓  textbackslash \\  backslash \\
`);

/** Letters and signs whose commands are too short to be read without their backslash. */
const shortSymbols = readTable(`
  S §  P ¶  ss ß  ae æ  AE Æ  oe œ  OE Œ  o ø  O Ø  aa å  AA Å  l ł  L Ł
`);

/** What a command stands for; short ones only where they have their backslash. */
export function symbolOf(name: string, escaped = false): string | undefined {
  return (
    greekLetters.get(name) ??
    distinctSymbols.get(name) ??
    ambiguousSymbols.get(name) ??
    (escaped ? shortSymbols.get(name) : undefined)
  );
}
