package com.duebook.credit.score.due;

import com.duebook.credit.check.CreditFileRules;
import com.duebook.credit.check.FileInput;
import com.duebook.credit.score.Assessments;
import com.duebook.credit.score.due.DueRow.Assessed;
import com.duebook.credit.stale.StaleInputs;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.search.MatchingCustomers;
import com.duebook.customers.search.OwnedCustomers;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has to ask what of whom: assessments that run out, are stale or lack inputs, those that run out first first; and who never was
 * assessed, has a stale credit file or has answered.
 */
@Service
public class DueList {

    private static final int SOON = 14;
    private static final Pattern MISSING = Pattern.compile("\"fact\": \"(\\w+)\"[^}]*\"most\": [1-9]\\d*, \"missing\": true");

    private static final String CLASS = "coalesce(o.class, a.class)";
    private static final String COLUMNS = "select c.id, c.owner_id, " + CLASS + ", a.score, a.card, a.day, a.valid_until, a.points";
    private static final String OVERRIDES = """
            \sleft join credit_class_override o on o.tenant_id = :tenant and o.customer_id = c.id
               and o.from_on <= :day and o.to_on >= :day and o.ended_at is null""";
    private static final String ASSESSED = " from credit_assessment a join " + OwnedCustomers.table() + " c on c.id = a.customer_id"
            + OVERRIDES + " where a.tenant_id = :tenant and a.live = 1 and ";
    private static final String ALL = " from " + OwnedCustomers.table() + """
            \sc left join credit_assessment a on a.tenant_id = :tenant and a.customer_id = c.id and a.live = 1""" + OVERRIDES + " where ";

    private final TenantJdbc jdbc;
    private final CustomerNames names;
    private final Assessments assessments;
    private final StaleInputs inputs;
    private final CreditFileRules rules;
    private final Access access;
    private final Today today;

    DueList(TenantJdbc jdbc, CustomerNames names, Assessments assessments, StaleInputs inputs, CreditFileRules rules, Access access,
            Today today) {
        this.jdbc = jdbc;
        this.names = names;
        this.assessments = assessments;
        this.inputs = inputs;
        this.rules = rules;
        this.access = access;
        this.today = today;
    }

    private record Found(UUID customer, @Nullable UUID owner, @Nullable Assessed assessed, String points) {}

    @Transactional(readOnly = true)
    public List<DueRow> page(DueFilter filter, int offset, int limit) {
        access.require(Right.READ);
        return rows(filter, select(filter, order(filter) + " limit :limit offset :offset").param("limit", limit).param("offset", offset));
    }

    /** For exports of any length: what follows the last row. @param last null for the start */
    @Transactional(readOnly = true)
    public List<DueRow> after(DueFilter filter, @Nullable DueRow last, int limit) {
        access.require(Right.READ);
        var order = order(filter) + " limit :limit";
        if (last == null) {
            return rows(filter, select(filter, order).param("limit", limit));
        }
        if (!filter.reason().isOfAssessed() || last.assessed() == null) {
            return rows(filter, select(filter, " and c.id > :lastId" + order).param("limit", limit)
                    .param("lastId", Ids.bytes(last.customer())));
        }
        return rows(filter,
                select(filter, " and (a.valid_until > :lastDay or a.valid_until = :lastDay and a.customer_id > :lastId)" + order)
                        .param("limit", limit).param("lastDay", last.assessed().validUntil())
                        .param("lastId", Ids.bytes(last.customer())));
    }

    /** For each reason, of all that the filter lets through but for its own. */
    @Transactional(readOnly = true)
    public Map<DueReason, Integer> counts(DueFilter filter) {
        access.require(Right.READ);
        var counts = new EnumMap<DueReason, Integer>(DueReason.class);
        var parameters = parameters(filter);
        for (var reason : DueReason.values()) {
            counts.put(reason, jdbc.sql("select count(*)" + from(filter.because(reason))).params(parameters).query(Integer.class).single());
        }
        return counts;
    }

    /** @return of how many something was new */
    public int assess(Collection<UUID> customers) {
        return (int) customers.stream().filter(assessments::assess).count();
    }

    private StatementSpec select(DueFilter filter, String rest) {
        return jdbc.sql(COLUMNS + from(filter) + rest).params(parameters(filter));
    }

    private static String order(DueFilter filter) {
        return filter.reason().isOfAssessed() ? " order by a.valid_until, a.customer_id" : " order by c.id";
    }

    private static String from(DueFilter filter) {
        return (filter.reason().isOfAssessed() ? ASSESSED : ALL) + filter.reason().condition()
                + (filter.className() == null ? "" : " and " + CLASS + " = :class")
                + (filter.owner() == null ? "" : filter.owner().isEmpty() ? " and c.owner_id is null" : " and c.owner_id = :owner")
                + (filter.text().isBlank() ? "" : " and c.id in (select m.id from " + MatchingCustomers.table(filter.text()) + " m)");
    }

    private Map<String, Object> parameters(DueFilter filter) {
        var all = new HashMap<>(MatchingCustomers.parameters(filter.text()));
        all.putAll(StaleInputs.parameters(rules.current(), today.date()));
        all.put("day", today.date());
        all.put("soon", today.date().plusDays(SOON));
        if (filter.className() != null) {
            all.put("class", filter.className());
        }
        if (filter.owner() != null) {
            filter.owner().ifPresent(owner -> all.put("owner", Ids.bytes(owner)));
        }
        return all;
    }

    private List<DueRow> rows(DueFilter filter, StatementSpec statement) {
        var found = statement.query(DueList::found).list();
        var ids = found.stream().map(Found::customer).toList();
        var called = names.of(ids);
        Map<UUID, List<FileInput>> stale = filter.reason() == DueReason.INPUTS ? inputs.of(ids) : Map.of();
        return found.stream()
                .map(each -> new DueRow(filter.reason(), each.customer(), called.name(each.customer()), each.owner(), each.assessed(),
                        MISSING.matcher(each.points()).results().map((MatchResult one) -> one.group(1)).sorted().toList(),
                        stale.getOrDefault(each.customer(), List.of())))
                .toList();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var className = row.getString(3);
        var points = row.getString("points");
        return new Found(Columns.id(row, 1), Columns.idOrNull(row, "owner_id"), points == null ? null : new Assessed(className,
                row.getInt("score"), row.getInt("card"), row.getObject("day", LocalDate.class),
                row.getObject("valid_until", LocalDate.class)),
                points == null ? "" : points);
    }
}
