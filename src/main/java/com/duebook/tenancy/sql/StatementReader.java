package com.duebook.tenancy.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.GroupByElement;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks one statement. Whatever it does not know is refused: a new kind of statement should be a decision, not a
 * surprise.
 */
final class StatementReader extends ExpressionVisitorAdapter<@Nullable Void> {

    private final Set<String> tenantTables;
    private int selectsRead;

    private StatementReader(Set<String> tenantTables) {
        this.tenantTables = tenantTables;
    }

    static Optional<String> faultOf(String sql, Set<String> tenantTables) {
        // Such a comment is a comment to the parser and code to the server.
        if (sql.contains("/*!") || sql.contains("/*M!")) {
            return Optional.of("a comment that the server executes");
        }
        try {
            var reader = new StatementReader(tenantTables);
            reader.read(SqlText.onlyStatement(sql));
            return reader.selectsRead == SqlText.selectsIn(sql) ? Optional.empty() : Optional.of("a subquery out of sight");
        } catch (Refused e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (ParseException | TokenMgrException e) {
            return Optional.of("SQL that the guard cannot read");
        }
    }

    private void read(Statement statement) {
        switch (statement) {
            case Select select -> query(select, null);
            case Insert insert -> insert(insert);
            case Update update -> update(update);
            case Delete delete -> delete(delete);
            default -> throw new Refused("a kind of statement the guard does not know");
        }
    }

    private void query(Select select, @Nullable Aliases outer) {
        with(select.getWithItemsList(), outer);
        switch (select) {
            case PlainSelect plain -> plain(plain, outer);
            case ParenthesedSelect brackets -> query(brackets.getSelect(), outer);
            case SetOperationList list -> list.getSelects().forEach(part -> query(part, outer));
            case Values values -> values.getExpressions().accept(this, outer);
            default -> throw new Refused("a kind of query the guard does not know");
        }
    }

    private void plain(PlainSelect select, @Nullable Aliases outer) {
        selectsRead++;
        var aliases = new Aliases(outer, tenantTables);
        aliases.add(select.getFromItem());
        aliases.add(select.getJoins());
        aliases.where(select.getWhere());
        check(aliases);
        for (SelectItem<?> item : select.getSelectItems()) {
            expression(item.getExpression(), aliases);
        }
        grouping(select.getGroupBy(), aliases);
        expression(select.getHaving(), aliases);
        ordering(select.getOrderByElements(), aliases);
    }

    private void insert(Insert insert) {
        with(insert.getWithItemsList(), null);
        if (insert.getSelect() == null || insert.getColumns() == null || insert.getConflictAction() != null) {
            throw new Refused("an insert that does not list its columns");
        }
        if (tenantTables.contains(Names.plain(insert.getTable().getName()))) {
            InsertedTenant.check(insert, tenantTables);
        }
        query(insert.getSelect(), null);
        assignments(insert.getDuplicateUpdateSets(), new Aliases(null, tenantTables));
    }

    private void update(Update update) {
        with(update.getWithItemsList(), null);
        var aliases = new Aliases(null, tenantTables);
        aliases.add(update.getTable());
        aliases.add(update.getStartJoins());
        aliases.add(update.getFromItem());
        aliases.add(update.getJoins());
        aliases.where(update.getWhere());
        check(aliases);
        assignments(update.getUpdateSets(), aliases);
        ordering(update.getOrderByElements(), aliases);
    }

    private void delete(Delete delete) {
        with(delete.getWithItemsList(), null);
        if (delete.getUsingList() != null && !delete.getUsingList().isEmpty()) {
            throw new Refused("a delete with using");
        }
        var aliases = new Aliases(null, tenantTables);
        aliases.add(delete.getTable());
        aliases.add(delete.getJoins());
        aliases.where(delete.getWhere());
        check(aliases);
        ordering(delete.getOrderByElements(), aliases);
    }

    private void assignments(@Nullable List<UpdateSet> sets, Aliases aliases) {
        for (var set : sets == null ? List.<UpdateSet>of() : sets) {
            for (Column column : set.getColumns()) {
                if (Names.isTenantColumn(column)) {
                    throw new Refused("an update of tenant_id");
                }
            }
            expression(set.getValues(), aliases);
        }
    }

    private void check(Aliases aliases) {
        aliases.requireBound();
        aliases.conditions().forEach(condition -> expression(condition, aliases));
        for (var item : aliases.derived()) {
            if (item instanceof Select select) {
                query(select, aliases);
            }
        }
    }

    private void with(@Nullable List<WithItem<?>> items, @Nullable Aliases outer) {
        for (var item : items == null ? List.<WithItem<?>>of() : items) {
            if (!(item.getParenthesedStatement() instanceof ParenthesedSelect select)) {
                throw new Refused("a common table expression that writes");
            }
            query(select, outer);
        }
    }

    private void grouping(@Nullable GroupByElement group, Aliases aliases) {
        if (group != null) {
            expression(group.getGroupByExpressionList(), aliases);
        }
    }

    private void ordering(@Nullable List<OrderByElement> elements, Aliases aliases) {
        for (var element : elements == null ? List.<OrderByElement>of() : elements) {
            expression(element.getExpression(), aliases);
        }
    }

    private void expression(@Nullable Expression expression, Aliases aliases) {
        if (expression != null) {
            expression.accept(this, aliases);
        }
    }

    @Override
    public <S> @Nullable Void visit(ParenthesedSelect select, S context) {
        query(select, (Aliases) context);
        return null;
    }

    @Override
    public <S> @Nullable Void visit(Select select, S context) {
        query(select, (Aliases) context);
        return null;
    }
}
