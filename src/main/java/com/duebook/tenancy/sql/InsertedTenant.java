package com.duebook.tenancy.sql;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.Values;

/** The tenant of each new row must be the one that is being worked for. */
final class InsertedTenant {

    private final Set<String> tenantTables;
    private final int position;

    private InsertedTenant(Set<String> tenantTables, int position) {
        this.tenantTables = tenantTables;
        this.position = position;
    }

    /** @throws Refused for an insert into another tenant, or into none */
    static void check(Insert insert, Set<String> tenantTables) {
        var columns = insert.getColumns();
        var position = IntStream.range(0, columns.size())
                .filter(index -> Names.isTenantColumn(columns.get(index)))
                .findFirst()
                .orElseThrow(() -> new Refused("an insert without tenant_id"));
        new InsertedTenant(tenantTables, position).source(insert.getSelect());
    }

    private void source(Select select) {
        switch (select) {
            case PlainSelect plain -> {
                var aliases = new Aliases(null, tenantTables);
                aliases.add(plain.getFromItem());
                aliases.add(plain.getJoins());
                aliases.where(plain.getWhere());
                aliases.requireBound();
                tenant(own(plain.getSelectItems()).getExpression(), aliases);
            }
            case SetOperationList list -> list.getSelects().forEach(this::source);
            case ParenthesedSelect brackets -> source(brackets.getSelect());
            case Values values -> rows(values.getExpressions());
            default -> throw new Refused("a kind of insert the guard does not know");
        }
    }

    private void rows(ExpressionList<?> rows) {
        if (rows.stream().allMatch(row -> row instanceof ExpressionList<?>)) {
            rows.forEach(row -> rows((ExpressionList<?>) row));
        } else {
            tenant(own(rows), new Aliases(null, tenantTables));
        }
    }

    private <T> T own(List<T> values) {
        if (position >= values.size()) {
            throw new Refused("an insert whose values do not match its columns");
        }
        return values.get(position);
    }

    private static void tenant(Expression value, Aliases aliases) {
        if (!aliases.isTenant(value)) {
            throw new Refused("an insert into another tenant");
        }
    }
}
