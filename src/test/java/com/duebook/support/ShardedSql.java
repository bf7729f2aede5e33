package com.duebook.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.Update;
import org.jspecify.annotations.Nullable;

/**
 * What Vitess 24 refuses or, worse, answers wrongly without an error, while a single MySQL answers it. Seen on a real one; a
 * statement that is kept out here can be said in another way.
 */
public final class ShardedSql {

    /** Of these some columns are unique over all shards, by a table of their own that such an insert leaves wrong. */
    private static final Set<String> LOOKED_UP = Set.of("workspace", "workspace_stripe");

    private final List<String> faults = new ArrayList<>();

    private ShardedSql() {}

    /** @return empty too for what this parser does not read: the guard sees to it that tenant tables are not in such */
    public static Optional<String> faultOf(String sql) {
        var reader = new ShardedSql();
        try {
            reader.read(CCJSqlParserUtil.parse(sql, parser -> parser.withBackslashEscapeCharacter(true)));
        } catch (JSQLParserException e) {
            return Optional.empty();
        }
        return reader.faults.stream().findFirst();
    }

    private void read(Statement statement) {
        switch (statement) {
            case Select select -> query(select, false);
            case Insert insert -> insert(insert);
            case Update update -> update(update);
            case Delete delete -> change(delete.getTable(), delete.getWhere());
            default -> {}
        }
    }

    private void update(Update update) {
        var joins = update.getStartJoins() == null ? List.<Join>of() : update.getStartJoins();
        if (joins.stream().anyMatch(join -> join.getFromItem() instanceof ParenthesedSelect)) {
            faults.add("an update joined with a derived table, which is refused on one shard too");
        }
        change(update.getTable(), update.getWhere());
    }

    private void change(Table table, @Nullable Expression where) {
        if (plain(table).equals("work_item") && !String.valueOf(where).contains("workspace_id")) {
            faults.add("work that changes without its workspace, for which every shard is asked");
        }
        if (where != null) {
            holdsSubquery(List.of(where));
        }
    }

    private void insert(Insert insert) {
        var mayUpdate = insert.getDuplicateUpdateSets() != null || insert.isModifierIgnore();
        if (mayUpdate && LOOKED_UP.contains(plain(insert.getTable()))) {
            faults.add("an insert that may do otherwise, into a table whose columns are looked up over shards");
        }
        query(insert.getSelect(), false);
    }

    private void query(@Nullable Select select, boolean derived) {
        if (select == null) {
            return;
        }
        with(select.getWithItemsList());
        switch (select) {
            case PlainSelect plain -> plain(plain, derived);
            case ParenthesedSelect brackets -> query(brackets.getSelect(), derived);
            case SetOperationList list -> union(list, derived);
            default -> {}
        }
    }

    private void with(@Nullable List<WithItem<?>> items) {
        for (var item : items == null ? List.<WithItem<?>>of() : items) {
            query(item.getSelect(), true);
        }
    }

    private void union(SetOperationList list, boolean derived) {
        for (var element : list.getOrderByElements() == null ? List.<OrderByElement>of() : list.getOrderByElements()) {
            if (element.getExpression() instanceof LongValue) {
                faults.add("a union ordered by a column's position, which is not ordered over shards");
            }
        }
        if (derived && list.getSelects().stream().anyMatch(part -> part instanceof PlainSelect plain && plain.getFromItem() == null)) {
            faults.add("a derived union with a select of no table, which is refused where it is joined by its columns");
        }
        list.getSelects().forEach(part -> query(part, derived));
    }

    private void plain(PlainSelect select, boolean derived) {
        var expressions = new ArrayList<Expression>();
        for (SelectItem<?> item : select.getSelectItems()) {
            expressions.add(item.getExpression());
        }
        from(select.getFromItem(), select.getJoins(), expressions);
        add(expressions, select.getWhere());
        add(expressions, select.getHaving());
        var cut = select.getDistinct() != null || select.getLimit() != null || select.getOrderByElements() != null;
        if (holdsSubquery(expressions) && derived && cut) {
            faults.add("a derived table with a subquery and a limit, an order or a distinct, which it loses");
        }
    }

    private void from(@Nullable FromItem item, @Nullable List<Join> joins, List<Expression> expressions) {
        switch (item) {
            case ParenthesedSelect derived -> query(derived, true);
            case ParenthesedFromItem group -> from(group.getFromItem(), group.getJoins(), expressions);
            case null, default -> {}
        }
        for (var join : joins == null ? List.<Join>of() : joins) {
            from(join.getFromItem(), null, expressions);
            expressions.addAll(join.getOnExpressions());
        }
    }

    private static String plain(Table table) {
        return table.getName().replace("`", "");
    }

    private static void add(List<Expression> expressions, @Nullable Expression expression) {
        if (expression != null) {
            expressions.add(expression);
        }
    }

    /** Reads those that it finds. */
    private boolean holdsSubquery(List<Expression> expressions) {
        var found = new ArrayList<Select>();
        var finder = new ExpressionVisitorAdapter<@Nullable Void>() {
            @Override
            public <S> @Nullable Void visit(ParenthesedSelect select, S context) {
                found.add(select);
                return null;
            }

            @Override
            public <S> @Nullable Void visit(Select select, S context) {
                found.add(select);
                return null;
            }
        };
        expressions.forEach(expression -> expression.accept(finder, null));
        found.forEach(select -> query(select, false));
        return !found.isEmpty();
    }
}
