package com.duebook.tenancy.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import org.jspecify.annotations.Nullable;

/** The tables that one query level reads, and which of them are bound to the tenant. */
final class Aliases {

    /** @param mayBind the aliases that this equality can restrict; an outer join's restricts its right side only */
    private record Equality(Expression left, Expression right, @Nullable Set<String> mayBind) {}

    private final @Nullable Aliases outer;
    private final Set<String> tenantTables;
    private final Set<String> declared = new HashSet<>();
    private final Map<String, String> ofTenants = new LinkedHashMap<>();
    private final Set<String> bound = new HashSet<>();
    private final List<Equality> equalities = new ArrayList<>();
    private final List<FromItem> derived = new ArrayList<>();
    private final List<Expression> conditions = new ArrayList<>();

    Aliases(@Nullable Aliases outer, Set<String> tenantTables) {
        this.outer = outer;
        this.tenantTables = tenantTables;
    }

    /** @return what {@code item} declares */
    Set<String> add(@Nullable FromItem item) {
        return switch (item) {
            case null -> Set.of();
            case Table table -> Set.of(table(table));
            case ParenthesedFromItem group -> {
                var names = new HashSet<>(add(group.getFromItem()));
                join(group.getJoins(), names, true);
                yield names;
            }
            default -> {
                derived.add(item);
                yield item.getAlias() == null ? Set.of() : Set.of(declare(item.getAlias().getName()));
            }
        };
    }

    void add(@Nullable Collection<Join> joins) {
        join(joins, new HashSet<>(), false);
    }

    /**
     * @param names declared so far at this level, added to
     * @param nested inside brackets, so its conditions say nothing of the tables outside
     */
    private void join(@Nullable Collection<Join> joins, Set<String> names, boolean nested) {
        for (var join : joins == null ? List.<Join>of() : joins) {
            if (join.isRight() || join.isFull() || join.isNatural()) {
                throw new Refused("a right, full or natural join of tenant tables");
            }
            var right = add(join.getFromItem());
            names.addAll(right);
            for (var condition : join.getOnExpressions()) {
                where(condition, join.isLeft() ? right : nested ? Set.copyOf(names) : null);
            }
        }
    }

    void where(@Nullable Expression condition) {
        where(condition, null);
    }

    private void where(@Nullable Expression condition, @Nullable Set<String> mayBind) {
        if (condition != null) {
            conditions.add(condition);
            collect(condition, mayBind);
        }
    }

    private void collect(Expression condition, @Nullable Set<String> mayBind) {
        switch (condition) {
            case AndExpression and -> {
                collect(and.getLeftExpression(), mayBind);
                collect(and.getRightExpression(), mayBind);
            }
            case ParenthesedExpressionList<?> list when list.size() == 1 -> collect(list.getFirst(), mayBind);
            case EqualsTo equals -> {
                equalities.add(new Equality(equals.getLeftExpression(), equals.getRightExpression(), mayBind));
                equalities.add(new Equality(equals.getRightExpression(), equals.getLeftExpression(), mayBind));
            }
            default -> {}
        }
    }

    /** @throws Refused when a tenant table is read without a condition of its own */
    void requireBound() {
        boolean more;
        do {
            more = false;
            for (var equality : equalities) {
                more |= bind(equality);
            }
        } while (more);
        ofTenants.forEach((alias, table) -> {
            if (!bound.contains(alias)) {
                throw new Refused("no tenant condition on " + (alias.equals(table) ? table : table + " " + alias));
            }
        });
    }

    List<FromItem> derived() {
        return derived;
    }

    List<Expression> conditions() {
        return conditions;
    }

    /** Whether this expression can only be the tenant that is being worked for. */
    boolean isTenant(Expression expression) {
        if (Names.isTenantParameter(expression)) {
            return true;
        }
        return Names.isTenantColumn(expression) && isBound(aliasOf((Column) expression));
    }

    private boolean bind(Equality equality) {
        if (!Names.isTenantColumn(equality.left())) {
            return false;
        }
        var alias = aliasOf((Column) equality.left());
        return ofTenants.containsKey(alias)
                && (equality.mayBind() == null || equality.mayBind().contains(alias))
                && isTenant(equality.right())
                && bound.add(alias);
    }

    private boolean isBound(String alias) {
        if (declared.contains(alias)) {
            return bound.contains(alias);
        }
        return outer != null && outer.isBound(alias);
    }

    /** A bare column belongs to the only table there is. */
    private String aliasOf(Column column) {
        var table = column.getTable();
        if (table != null && table.getName() != null) {
            return Names.plain(table.getName());
        }
        return declared.size() == 1 ? declared.iterator().next() : "";
    }

    private String table(Table table) {
        var name = Names.plain(table.getName());
        var alias = declare(table.getAlias() == null ? name : table.getAlias().getName());
        if (tenantTables.contains(name)) {
            ofTenants.put(alias, name);
        }
        return alias;
    }

    private String declare(String alias) {
        var plain = Names.plain(alias);
        if (!declared.add(plain)) {
            throw new Refused("two tables are called " + plain);
        }
        return plain;
    }
}
