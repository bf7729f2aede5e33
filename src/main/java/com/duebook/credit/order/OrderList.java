package com.duebook.credit.order;

import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.search.MatchingCustomers;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.receivables.draft.OrderDrafts;
import com.duebook.receivables.draft.OrderDrafts.OrderDraft;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Orders as people look at them, the newest first. */
@Repository
public class OrderList {

    /** What has lapsed is so from the first moment of the next day, whether or not the night has written it down. */
    private static final String STATE =
            "case when o.state in ('WAITING', 'RELEASED') and o.lapses_on < :day then 'LAPSED' else o.state end";

    private static final String NEWEST = " order by o.asked_at desc, o.id desc limit :limit";

    private final StoredOrders stored;
    private final OrderSteps steps;
    private final Holds holds;
    private final CustomerNames names;
    private final OrderDrafts drafts;
    private final TenantJdbc jdbc;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;

    OrderList(StoredOrders stored, OrderSteps steps, Holds holds, CustomerNames names, OrderDrafts drafts, TenantJdbc jdbc, Access access,
            Tenancy tenancy, Today today) {
        this.stored = stored;
        this.steps = steps;
        this.holds = holds;
        this.names = names;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
    }

    /** @throws NotFound when there is none of this id */
    @Transactional(readOnly = true)
    public OrderView view(UUID id) {
        access.require(Right.READ);
        return stored.findById(id).orElseThrow(NotFound::new).view(today.date());
    }

    /**
     * How many are for whoever looks: entered by them and answered otherwise by themselves since they looked, or waiting for somebody
     * who decides as they do.
     */
    @Transactional(readOnly = true)
    public int toLookAt() {
        access.require(Right.READ);
        var me = tenancy.actor().id();
        return me == null ? 0 : jdbc.sql("""
                        select (select count(*) from credit_order o where o.tenant_id = :tenant and o.asked_by = :me and o.unseen)
                          + (select count(*) from credit_order o where o.tenant_id = :tenant and o.state = 'WAITING'
                              and o.lapses_on >= :day and :decides and (o.asked_by is null or o.asked_by <> :me))""")
                .param("me", me).param("day", today.date()).param("decides", access.may(Right.DECIDE_CREDIT))
                .query(Integer.class).single();
    }

    /** How the customer stands for more credit: an order that was released before passes no stop. */
    @Transactional(readOnly = true)
    public HoldState held(OrderView order) {
        access.require(Right.READ);
        return holds.held(List.of(order.customer())).getOrDefault(order.customer(), HoldState.NONE);
    }

    /** What is about to be invoiced of an order that waits for that; none of any other. */
    @Transactional(readOnly = true)
    public List<OrderDraft> drafts(OrderView order) {
        access.require(Right.READ);
        return order.state() == OrderState.RELEASED && order.billedBy() == null ? drafts.of(order.customer(), order.reference())
                : List.of();
    }

    /** What became of it, the first first. */
    @Transactional(readOnly = true)
    public List<OrderStepView> steps(UUID order) {
        access.require(Right.READ);
        return steps.of(order);
    }

    @Transactional(readOnly = true)
    public List<OrderRow> page(OrderFilter filter, int offset, int limit) {
        access.require(Right.READ);
        return rows(jdbc.sql(select(filter) + NEWEST + " offset :offset").params(parameters(filter))
                .param("limit", limit).param("offset", offset).query(OrderList::view).list());
    }

    /**
     * For exports of any length: what follows the last row.
     *
     * @param last null for the start
     */
    @Transactional(readOnly = true)
    public List<OrderRow> after(OrderFilter filter, @Nullable OrderRow last, int limit) {
        access.require(Right.READ);
        var beyond = last == null ? "" : " and o.asked_at <= :lastAt and (o.asked_at < :lastAt or o.id < :lastId)";
        var statement = jdbc.sql(select(filter) + beyond + NEWEST).params(parameters(filter)).param("limit", limit);
        if (last != null) {
            statement.param("lastAt", last.order().askedAt()).param("lastId", Ids.bytes(last.order().id()));
        }
        return rows(statement.query(OrderList::view).list());
    }

    /** Of all that the filter lets through but for its state; without those that there are none of. */
    @Transactional(readOnly = true)
    public Map<OrderState, Integer> counts(OrderFilter filter) {
        access.require(Right.READ);
        var any = filter.inAnyState();
        var counts = new EnumMap<OrderState, Integer>(OrderState.class);
        jdbc.sql("select " + STATE + " as state_now, count(*) as orders from credit_order o" + where(any) + " group by state_now")
                .params(parameters(any))
                .query(row -> {
                    counts.put(OrderState.valueOf(row.getString("state_now")), row.getInt("orders"));
                });
        return counts;
    }

    private static String select(OrderFilter filter) {
        return "select o.*, " + STATE + " as state_now from credit_order o" + where(filter);
    }

    private static String where(OrderFilter filter) {
        return " where o.tenant_id = :tenant" + state(filter.state())
                + (filter.customer() == null ? "" : " and o.customer_id = :customer")
                + (filter.text().isBlank() ? "" : " and (o.reference like :start or o.customer_id in (select m.id from "
                        + MatchingCustomers.table(filter.text()) + " m))");
    }

    /** So that the index on states answers. */
    private static String state(@Nullable OrderState state) {
        return switch (state) {
            case null -> "";
            case WAITING, RELEASED -> " and o.state = :state and o.lapses_on >= :day";
            case LAPSED -> " and (o.state = :state or o.state in ('WAITING', 'RELEASED') and o.lapses_on < :day)";
            default -> " and o.state = :state";
        };
    }

    private Map<String, Object> parameters(OrderFilter filter) {
        var all = new HashMap<>(MatchingCustomers.parameters(filter.text()));
        all.put("start", filter.text().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        all.put("day", today.date());
        if (filter.state() != null) {
            all.put("state", filter.state().name());
        }
        if (filter.customer() != null) {
            all.put("customer", Ids.bytes(filter.customer()));
        }
        return all;
    }

    private List<OrderRow> rows(List<OrderView> orders) {
        var called = names.of(orders.stream().map(OrderView::customer).toList());
        var last = steps.lastOf(orders.stream().map(OrderView::id).toList());
        var held = holds.held(orders.stream().map(OrderView::customer).distinct().toList());
        return orders.stream()
                .map(order -> new OrderRow(order, called.name(order.customer()), last.get(order.id()), held.get(order.customer())))
                .toList();
    }

    private static OrderView view(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new OrderView(Columns.id(row, "id"), row.getLong("version"), Columns.id(row, "customer_id"), row.getString("reference"),
                Money.of(row.getLong("amount_minor"), currency), Money.of(row.getLong("remaining_minor"), currency),
                row.getObject("ordered_on", LocalDate.class), row.getObject("lapses_on", LocalDate.class),
                OrderState.valueOf(row.getString("state_now")), Columns.idOrNull(row, "billed_by"), Columns.idOrNull(row, "asked_by"),
                row.getString("asked_name"), Columns.moment(row, "asked_at"));
    }
}
