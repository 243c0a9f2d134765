package org.parley.store.leash;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * Solutions joined with what another endpoint knows of them. Some are sent at a time, as VALUES, so that neither is it
 * asked for each of them nor for all it has.
 */
final class RemoteJoin implements Iterator<Binding> {
    private static final int AT_ONCE = 100;

    private final OpService service;
    private final QueryIterator input;
    private final ExecutionContext context;
    private final RemoteEndpoint endpoint;
    /** Variables here, by their names there: the scope of a subquery changes names. */
    private final Map<Var, Var> here = new LinkedHashMap<>();

    private Iterator<Binding> joined = List.<Binding>of().iterator();

    RemoteJoin(OpService service, QueryIterator input, Leash leash, ExecutionContext context) {
        this.service = service;
        this.input = input;
        this.context = context;
        this.endpoint = new RemoteEndpoint(service.getService().getURI(), leash);
        OpVars.visibleVars(service.getSubOp())
                .forEach(variable -> here.put(Var.alloc(Rename.reverseVarRename(variable)), variable));
    }

    @Override
    public boolean hasNext() {
        while (!joined.hasNext() && input.hasNext()) {
            List<Binding> some = new ArrayList<>();
            while (some.size() < AT_ONCE && input.hasNext()) {
                some.add(input.next());
            }
            joined = join(some);
        }
        return joined.hasNext();
    }

    @Override
    public Binding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return joined.next();
    }

    private Iterator<Binding> join(List<Binding> some) {
        List<Binding> found = new ArrayList<>();
        try {
            endpoint.ask(question(some)).forEachRemaining(row -> found.add(renamed(row)));
        } catch (RemoteFailure e) {
            if (service.getSilent()) {
                return some.iterator();
            }
            throw e;
        }
        return Join.join(rows(some), rows(found), context);
    }

    private QueryIterator rows(List<Binding> rows) {
        return QueryIterPlainWrapper.create(rows.iterator(), context);
    }

    private Binding renamed(Binding row) {
        BindingBuilder renamed = Binding.builder();
        row.forEach((variable, value) -> renamed.add(here.getOrDefault(variable, variable), value));
        return renamed.build();
    }

    private Query question(List<Binding> some) {
        ElementGroup group = new ElementGroup();
        Set<Binding> known = known(some);
        if (known.stream().noneMatch(Binding::isEmpty)) {
            List<Var> columns = here.keySet().stream()
                    .filter(column -> known.stream().anyMatch(row -> row.contains(column)))
                    .toList();
            group.addElement(new ElementData(columns, List.copyOf(known)));
        }
        Query theirs = OpAsQuery.asQuery(Rename.reverseVarRename(service.getSubOp(), true));
        boolean isPattern = theirs.isQueryResultStar() && !theirs.hasLimit() && !theirs.hasOffset();
        group.addElement(isPattern ? theirs.getQueryPattern() : new ElementSubQuery(theirs));
        Query question = new Query();
        question.setQuerySelectType();
        question.setQueryResultStar(true);
        question.setQueryPattern(group);
        return question;
    }

    /** What the solutions say of the variables that the endpoint is asked about; blank nodes mean nothing there. */
    private Set<Binding> known(List<Binding> some) {
        Set<Binding> known = new LinkedHashSet<>();
        for (Binding solution : some) {
            BindingBuilder values = Binding.builder();
            here.forEach((there, variable) -> {
                Node value = solution.get(variable);
                if (value != null && !value.isBlank()) {
                    values.add(there, value);
                }
            });
            known.add(values.build());
        }
        return known;
    }
}
