package com.duebook.alerts.desk;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Alerts customer by customer, the worst first: by severity, then by how long something is overdue, then by how many. */
@Service
public class AlertGroups {

    /** In the index {@code alert_by_customer}; the days that an alert was raised with have gone on since. */
    /** Left alone, MySQL reads all that were ever raised, in the order of its groups, which takes five times as long. */
    private static final String CUSTOMERS = """
            select a.customer_id, max(a.severity) severity, count(*) alerts,
              max(case when a.overdue_days > 0 then a.overdue_days + datediff(:today, a.raised_on) else 0 end) days
            from alert a force index (alert_by_customer) %s
            group by a.customer_id
            order by severity desc, days desc, alerts desc, a.customer_id limit :limit offset :offset""";

    private final AlertList list;
    private final Access access;
    private final Today today;

    AlertGroups(AlertList list, Access access, Today today) {
        this.list = list;
        this.access = access;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<AlertGroup> page(AlertFilter filter, int offset, int limit) {
        access.require(Right.READ);
        var customers = list.filtered(CUSTOMERS, filter, AlertList.LIVE_STATES)
                .param("today", today.date())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> Columns.id(row, 1))
                .list();
        var alerts = list.of(filter, customers).stream().collect(Collectors.groupingBy(AlertRow::customer));
        return customers.stream()
                .flatMap(customer -> Stream.ofNullable(alerts.get(customer)))
                .map(AlertGroup::new)
                .toList();
    }

    /** How many customers. */
    @Transactional(readOnly = true)
    public int count(AlertFilter filter) {
        access.require(Right.READ);
        return list.customers(filter);
    }
}
