"""From tokens to a tree. Every text has one; what can't be understood is a problem, and left out.

    all   := part {["+" | AND] part}
    part  := term {OR term}                  OR holds its neighbours together, as search engines do
    term  := {"-" | NOT} [weight] (words | phrase | filter | "(" all ")")

Words in a row are one part, since a picture shows them together; right after a glued "-" or a
weight only one word is.
"""

from photoclip.core.query.lexing import Lexer, Token
from photoclip.core.query.tree import (
    AllOf,
    AnyOf,
    Filter,
    Node,
    Not,
    Parsed,
    Phrase,
    Piece,
    Problem,
    Weighted,
    Words,
)
from photoclip.core.query.values import value_problem

DEEPEST = 20
"""Parentheses inside of each other; what is deeper is taken as if they weren't there."""

MOST_PROBLEMS = 20
"""So many mistakes of one text are told."""


def parse(text: str) -> Parsed:
    """Understand what was typed, as far as possible. Never raises."""
    lexer = Lexer(text)
    parser = _Parser(lexer.tokens)
    pieces = parser.parts(depth=0)
    problems = sorted(
        [*lexer.problems, *parser.problems], key=lambda problem: (problem.start, problem.end)
    )
    root = all_of([piece.node for piece in pieces])
    return Parsed(text, root, tuple(pieces), tuple(problems[:MOST_PROBLEMS]), tuple(parser.filters))


def all_of(nodes: list[Node]) -> Node | None:
    """All of these, in normal form: one level, and none around a single one."""
    flat = [part for node in nodes for part in (node.of if isinstance(node, AllOf) else (node,))]
    return AllOf(tuple(flat)) if len(flat) > 1 else next(iter(flat), None)


def any_of(nodes: list[Node]) -> Node | None:
    """One of these, in normal form: one level, and none around a single one."""
    flat = [part for node in nodes for part in (node.of if isinstance(node, AnyOf) else (node,))]
    return AnyOf(tuple(flat)) if len(flat) > 1 else next(iter(flat), None)


def negated(node: Node) -> Node:
    """What must not be; twice is not at all."""
    return node.of if isinstance(node, Not) else Not(node)


class _Parser:
    def __init__(self, tokens: list[Token]) -> None:
        self.problems: list[Problem] = []
        self.filters: list[Piece] = []
        self._tokens = tokens
        self._at = 0

    def parts(self, depth: int) -> list[Piece]:
        """Read up to the end, or to the parenthesis that closes this level."""
        pieces: list[Piece] = []
        plus: Token | None = None
        ignored = 0
        while token := self._peek():
            if token.kind == "close":
                if depth and not ignored:
                    break
                ignored -= self._ignore_close(token, ignored)
            elif token.kind == "open" and depth >= DEEPEST:
                ignored += self._ignore_open()
            elif token.kind == "plus":
                plus = self._take()
            elif token.kind == "or":
                self._wrong(self._take(), "OR wants something before and after it.")
            else:
                pieces += self._part(depth)
                plus = None
        if plus is not None:
            self._wrong(plus, f"{plus.text} wants something after it.")
        return pieces

    def _part(self, depth: int) -> list[Piece]:
        """One part, as a list of one; of none where nothing of it could be understood."""
        start, nodes = self._tokens[self._at].start, self._term(depth)
        while self._kind() == "or":
            sign = self._take()
            after = self._term(depth) if self._begins_term(depth) else []
            if not after or not nodes:
                self._wrong(sign, "OR wants something before and after it.")
            nodes += after
        node = any_of(nodes)
        return [] if node is None else [Piece(start, self._tokens[self._at - 1].end, node)]

    def _term(self, depth: int) -> list[Node]:
        signs: list[Token] = []
        while self._kind() == "not":
            signs.append(self._take())
        weight = self._take() if self._kind() == "weight" else None
        last = weight or (signs[-1] if signs else None)
        if last and not self._begins_atom(depth):
            self._wrong(
                last,
                f"{last.text} wants a word right after it."
                if last.glued
                else f"{last.text} wants something after it.",
            )
            return []
        node = self._atom(depth, glued=last is not None and last.glued)
        if node is None:
            return []
        if weight is not None:
            node = self._weighted(node, weight)
        return [negated(node) if len(signs) % 2 else node]

    def _weighted(self, node: Node, weight: Token) -> Node:
        if _only_filters(node):
            self._wrong(weight, "A weight is for words: a filter holds, or it doesn't.")
            return node
        return Weighted(node, float(weight.text))

    def _atom(self, depth: int, *, glued: bool) -> Node | None:
        token = self._take()
        if token.kind == "phrase":
            return Phrase(token.text)
        if token.kind == "filter":
            return self._filter(token)
        if token.kind == "open":
            return self._group(token, depth)
        words = [token.text]
        while not glued and self._kind() == "word":
            words.append(self._take().text)
        return Words(" ".join(words))

    def _group(self, opening: Token, depth: int) -> Node | None:
        pieces = self.parts(depth + 1)
        closing = self._take() if self._peek() else None
        if closing is None:
            self._wrong(opening, "The parenthesis isn't closed.")
        elif not pieces and self._tokens[self._at - 2] is opening:
            message = "There is nothing between the parentheses."
            self.problems.append(Problem(opening.start, closing.end, message))
        return all_of([piece.node for piece in pieces])

    def _filter(self, token: Token) -> Node | None:
        nodes: list[Node] = []
        for value in token.values:
            wrong = value_problem(token.text, value.text)
            node = Filter(token.text, value.text)
            if wrong:
                self.problems.append(Problem(token.start, value.end, wrong))
            else:
                self.filters.append(Piece(token.start, value.end, node))
                nodes.append(node)
        return any_of(nodes)

    def _ignore_open(self) -> int:
        self._wrong(self._take(), f"Parentheses go {DEEPEST} deep at most.")
        return 1

    def _ignore_close(self, token: Token, ignored: int) -> int:
        self._take()
        if not ignored:
            self._wrong(token, "No parenthesis was opened before this one.")
        return 1 if ignored else 0

    def _begins_atom(self, depth: int) -> bool:
        kind = self._kind()
        return kind in ("word", "phrase", "filter") or (kind == "open" and depth < DEEPEST)

    def _begins_term(self, depth: int) -> bool:
        return self._kind() in ("not", "weight") or self._begins_atom(depth)

    def _peek(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _kind(self) -> str:
        token = self._peek()
        return token.kind if token else ""

    def _take(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _wrong(self, token: Token, message: str) -> None:
        self.problems.append(Problem(token.start, token.end, message))


def _only_filters(node: Node) -> bool:
    if isinstance(node, AllOf | AnyOf):
        return all(_only_filters(part) for part in node.of)
    return _only_filters(node.of) if isinstance(node, Not) else isinstance(node, Filter)
