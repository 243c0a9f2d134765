package org.parley.store.leash;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Symbol;

/** Exchanges the functions that know no limits for ones on a leash, before ARQ optimises a query. */
public final class LeashedFunctions extends ExprTransformCopy {
    /** Where an execution's context keeps its leash. */
    public static final Symbol LEASH = Symbol.create("https://w3id.org/parley/leash");

    /** ARQ's usual optimiser, with the exchange before it, for every execution that has a leash. */
    public static final RewriteFactory OPTIMISER = context -> {
        var usual = Optimize.stdOptimizationFactory.create(context);
        Leash leash = context.get(LEASH);
        return leash == null ? usual : op -> AsWritten.in(usual.rewrite(new LeashedFunctions(leash).in(op)));
    };

    private final Leash leash;
    private int extensions;

    private LeashedFunctions(Leash leash) {
        this.leash = leash;
    }

    private Op in(Op op) {
        return Transformer.transformSkipService(new Groups(), this, op);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        return switch (function) {
            case E_Regex regex -> new Leashed.Regex(args, leash);
            case E_StrReplace replace -> new Leashed.Replace(args, leash);
            case E_StrConcat concat -> new Leashed.Concat(args, leash);
            case E_Function unknown
            when !OwnFunctions.know(unknown.getFunctionIRI()) -> new Leashed.Unknown(unknown.getFunctionIRI(), args);
            default -> super.transform(function, args);
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return function instanceof E_Multiply
                ? new Leashed.Multiply(left, right, leash)
                : super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunctionOp function, ExprList args, Op pattern) {
        return switch (function) {
            case E_Exists exists -> new E_Exists(in(pattern));
            case E_NotExists notExists -> new E_NotExists(in(pattern));
            default -> super.transform(function, args, pattern);
        };
    }

    /** GROUP_CONCAT is no function but part of a grouping, and what BNODE makes depends on the solution. */
    private final class Groups extends TransformCopy {
        @Override
        public Op transform(OpExtend extend, Op under) {
            return SameNodes.mended(extend, under, extensions++);
        }

        @Override
        public Op transform(OpGroup group, Op under) {
            List<ExprAggregator> leashed =
                    group.getAggregators().stream().map(this::leashed).toList();
            return OpGroup.create(under, group.getGroupVars(), leashed);
        }

        private ExprAggregator leashed(ExprAggregator column) {
            Aggregator aggregator = column.getAggregator();
            if (!(aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct)) {
                return column;
            }
            ExprList counted = new ExprList();
            aggregator.getExprList().forEach(arg -> counted.add(new Leashed.Gathered(arg, leash)));
            return new ExprAggregator(column.getVar(), aggregator.copy(counted));
        }
    }
}
