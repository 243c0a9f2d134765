package org.parley.store.text;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/** The property functions of a query: text:query and no other, where ARQ's own registry would load classes by name. */
public final class TextFunctions extends PropertyFunctionRegistry {
    public static final PropertyFunctionRegistry ONLY = new TextFunctions();

    private static final String QUERY = "http://jena.apache.org/text#query";

    private TextFunctions() {}

    @Override
    public boolean manages(String name) {
        return QUERY.equals(name);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String name) {
        return manages(name) ? it -> new InItsGraph() : null;
    }

    @Override
    public boolean isRegistered(String name) {
        return manages(name);
    }

    /** text:query where FROM NAMED chose the graphs: ARQ then wraps them, and jena-text would no longer know their names. */
    private static final class InItsGraph extends TextQueryPF {
        @Override
        public QueryIterator exec(
                Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
            Graph graph = context.getActiveGraph();
            while (graph instanceof WrappedGraph wrapper) {
                graph = wrapper.getWrapped();
            }
            return super.exec(
                    binding, subject, predicate, object, ExecutionContext.copyChangeActiveGraph(context, graph));
        }
    }
}
