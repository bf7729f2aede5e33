package com.duebook.credit.score.due;

import com.duebook.credit.score.Assessments;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.search.MatchingCustomers;
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

/** Assessments that run out, are stale or lack inputs: those that run out first first. */
@Service
public class DueList {

    private static final int SOON = 14;
    private static final Pattern MISSING = Pattern.compile("\"fact\": \"(\\w+)\"[^}]*\"most\": [1-9]\\d*, \"missing\": true");

    private static final String CLASS = "coalesce(o.class, a.class)";
    private static final String FROM = """
            \sfrom credit_assessment a
             left join credit_class_override o on o.tenant_id = :tenant and o.customer_id = a.customer_id
               and o.from_on <= :day and o.to_on >= :day and o.ended_at is null
             where a.tenant_id = :tenant and a.live = 1""";
    private static final String ORDER = " order by a.valid_until, a.customer_id limit :limit";

    private final TenantJdbc jdbc;
    private final CustomerNames names;
    private final Assessments assessments;
    private final Access access;
    private final Today today;

    DueList(TenantJdbc jdbc, CustomerNames names, Assessments assessments, Access access, Today today) {
        this.jdbc = jdbc;
        this.names = names;
        this.assessments = assessments;
        this.access = access;
        this.today = today;
    }

    private record Found(UUID customer, String className, int score, int card, LocalDate day, LocalDate validUntil, String points) {}

    @Transactional(readOnly = true)
    public List<DueRow> page(DueFilter filter, int offset, int limit) {
        access.require(Right.READ);
        return rows(select(filter, ORDER + " offset :offset").param("limit", limit).param("offset", offset));
    }

    /** For exports of any length: what follows the last row. @param last null for the start */
    @Transactional(readOnly = true)
    public List<DueRow> after(DueFilter filter, @Nullable DueRow last, int limit) {
        access.require(Right.READ);
        if (last == null) {
            return rows(select(filter, ORDER).param("limit", limit));
        }
        return rows(select(filter, " and (a.valid_until > :lastDay or a.valid_until = :lastDay and a.customer_id > :lastId)" + ORDER)
                .param("limit", limit).param("lastDay", last.validUntil()).param("lastId", Ids.bytes(last.customer())));
    }

    /** For each reason, of all that the filter lets through but for its own. */
    @Transactional(readOnly = true)
    public Map<DueReason, Integer> counts(DueFilter filter) {
        access.require(Right.READ);
        var counts = new EnumMap<DueReason, Integer>(DueReason.class);
        for (var reason : DueReason.values()) {
            var any = filter.because(reason);
            counts.put(reason, jdbc.sql("select count(*)" + FROM + where(any)).params(parameters(any)).query(Integer.class).single());
        }
        return counts;
    }

    /** @return of how many something was new */
    public int assess(Collection<UUID> customers) {
        return (int) customers.stream().filter(assessments::assess).count();
    }

    private StatementSpec select(DueFilter filter, String rest) {
        return jdbc
                .sql("select a.customer_id, " + CLASS + ", a.score, a.card, a.day, a.valid_until, a.points" + FROM + where(filter) + rest)
                .params(parameters(filter));
    }

    private static String where(DueFilter filter) {
        return " and " + filter.reason().condition() + (filter.className() == null ? "" : " and " + CLASS + " = :class")
                + (filter.text().isBlank() ? ""
                        : " and a.customer_id in (select m.id from " + MatchingCustomers.table(filter.text()) + " m)");
    }

    private Map<String, Object> parameters(DueFilter filter) {
        var all = new HashMap<>(MatchingCustomers.parameters(filter.text()));
        all.put("day", today.date());
        all.put("soon", today.date().plusDays(SOON));
        if (filter.className() != null) {
            all.put("class", filter.className());
        }
        return all;
    }

    private List<DueRow> rows(StatementSpec statement) {
        var found = statement.query(DueList::found).list();
        var called = names.of(found.stream().map(Found::customer).toList());
        return found.stream().map(each -> new DueRow(each.customer(), called.name(each.customer()), each.className(), each.score(),
                each.card(), each.day(), each.validUntil(),
                MISSING.matcher(each.points()).results().map((MatchResult one) -> one.group(1)).sorted().toList())).toList();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(Columns.id(row, 1), row.getString(2), row.getInt(3), row.getInt(4), row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class), row.getString(7));
    }
}
