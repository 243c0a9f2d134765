package org.parley.store.leash;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** The functions of SPARQL that need a leash, with ARQ's meaning and a limit of time and length. */
final class Leashed {
    private Leashed() {}

    /** A function with a regular expression as its second argument, compiled again only when it changes. */
    private abstract static class Matching extends ExprFunctionN {
        private static final String FLAGS = "smixq";

        final Leash leash;
        private String source = "";
        private String flags = "";
        private @Nullable Pattern compiled;

        Matching(String name, ExprList args, Leash leash) {
            super(name, args);
            this.leash = leash;
        }

        Matcher matcher(String text, NodeValue pattern, @Nullable NodeValue options) {
            return pattern(lexical(pattern), options == null ? "" : lexical(options))
                    .matcher(leash.over(text));
        }

        private Pattern pattern(String wanted, String wantedFlags) {
            Pattern known = compiled;
            if (known != null && wanted.equals(source) && wantedFlags.equals(flags)) {
                return known;
            }
            if (!wantedFlags.chars().allMatch(flag -> FLAGS.indexOf(flag) >= 0)) {
                throw new ExprEvalException("Only the flags s, m, i, x and q are known: got " + wantedFlags);
            }
            Pattern made = RegexEngine.makePattern(getFunctionSymbol().getSymbol(), wanted, wantedFlags);
            source = wanted;
            flags = wantedFlags;
            compiled = made;
            return made;
        }

        String lexical(NodeValue value) {
            return NodeValueOps.checkAndGetStringLiteral(getFunctionSymbol().getSymbol(), value)
                    .getLiteralLexicalForm();
        }
    }

    /** REGEX. */
    static final class Regex extends Matching {
        Regex(ExprList args, Leash leash) {
            super("regex", args, leash);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            NodeValue flags = args.size() > 2 ? args.get(2) : null;
            return NodeValue.makeBoolean(
                    matcher(lexical(args.get(0)), args.get(1), flags).find());
        }

        @Override
        public Expr copy(ExprList args) {
            return new Regex(args, leash);
        }
    }

    /** REPLACE; as in ARQ, a match of no characters counts only if it is the first. */
    static final class Replace extends Matching {
        Replace(ExprList args, Leash leash) {
            super("replace", args, leash);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            NodeValue flags = args.size() > 3 ? args.get(3) : null;
            String text = lexical(args.get(0));
            String made = replaced(matcher(text, args.get(1), flags), lexical(args.get(2)));
            Node as = args.get(0).asNode();
            return NodeValue.makeNode(NodeFactory.createLiteral(
                    made, as.getLiteralLanguage(), as.getLiteralBaseDirection(), as.getLiteralDatatype()));
        }

        private String replaced(Matcher matcher, String replacement) {
            StringBuilder made = new StringBuilder();
            boolean first = true;
            try {
                while (matcher.find()) {
                    if (first || matcher.start() != matcher.end()) {
                        matcher.appendReplacement(made, replacement);
                        leash.makes(made.length());
                    }
                    first = false;
                }
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new ExprEvalException("REPLACE: the replacement does not fit the pattern: " + replacement, e);
            }
            return matcher.appendTail(made).toString();
        }

        @Override
        public Expr copy(ExprList args) {
            return new Replace(args, leash);
        }
    }

    /** CONCAT. */
    static final class Concat extends E_StrConcat {
        private final Leash leash;

        Concat(ExprList args, Leash leash) {
            super(args);
            this.leash = leash;
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            leash.makes(args.stream().mapToLong(Leashed::length).sum());
            return super.eval(args);
        }

        @Override
        public Expr copy(ExprList args) {
            return new Concat(args, leash);
        }
    }

    /** Multiplication, by which numbers of any size could be made in a few steps. */
    static final class Multiply extends E_Multiply {
        private final Leash leash;

        Multiply(Expr left, Expr right, Leash leash) {
            super(left, right);
            this.leash = leash;
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            leash.multiplies(bits(left) + bits(right));
            return super.eval(left, right);
        }

        private static long bits(NodeValue number) {
            if (number.isInteger()) {
                return number.getInteger().bitLength();
            }
            return number.isDecimal() ? number.getDecimal().unscaledValue().bitLength() : 0;
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Multiply(left, right, leash);
        }
    }

    /** A function that nobody knows: an error wherever it is called, and never a class to be loaded. */
    static final class Unknown extends ExprFunctionN {
        private final String name;

        Unknown(String name, ExprList args) {
            super("unknown", args);
            this.name = name;
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            throw new ExprEvalException("There is no function <%s>".formatted(name));
        }

        @Override
        public Expr copy(ExprList args) {
            return new Unknown(name, args);
        }
    }

    /** One text on its way into a GROUP_CONCAT. */
    static final class Gathered extends ExprFunction1 {
        private final Leash leash;

        Gathered(Expr arg, Leash leash) {
            super(arg, "gathered");
            this.leash = leash;
        }

        @Override
        public NodeValue eval(NodeValue value) {
            leash.gathers(length(value) + 1);
            return value;
        }

        @Override
        public Expr copy(Expr arg) {
            return new Gathered(arg, leash);
        }
    }

    private static long length(NodeValue value) {
        return value.asNode().isLiteral()
                ? value.asNode().getLiteralLexicalForm().length()
                : 0;
    }
}
