package com.duebook.ledger.open;

import com.duebook.tenancy.IdRange;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is open by ranges of due dates, as of any day. Today's comes from summaries and the index of what is open, a past
 * day's from the ledger; a day to come has what is open today.
 */
@Service
public class OpenSums {

    private final OpenNow now;
    private final PastOpen past;

    OpenSums(OpenNow now, PastOpen past) {
        this.now = now;
        this.past = past;
    }

    /**
     * A currency after the other, since bare numbers of two cannot be compared; in each, the customers who owe most come
     * first.
     *
     * @param ranges that do not overlap and leave no due date out
     * @param first the currency that comes before the others
     */
    @Transactional(readOnly = true)
    public OpenPage page(AsOf asOf, List<DueRange> ranges, Currency first, int offset, int limit) {
        var columns = new RangeColumns(ranges);
        return past.isPast(asOf) ? past.page(asOf, columns, first, offset, limit) : now.page(columns, first, offset, limit);
    }

    /** For taking all of them along, in the same order. */
    @Transactional(readOnly = true)
    public List<OpenOfCustomer> all(AsOf asOf, List<DueRange> ranges, Currency first) {
        var columns = new RangeColumns(ranges);
        return past.isPast(asOf) ? past.page(asOf, columns, first, 0, Integer.MAX_VALUE).rows() : now.all(columns, first);
    }

    /** Of these customers alone, in whatever order. */
    @Transactional(readOnly = true)
    public List<OpenOfCustomer> of(AsOf asOf, List<DueRange> ranges, Collection<UUID> customers) {
        var columns = new RangeColumns(ranges);
        var ids = customers.stream().distinct().toList();
        return ids.isEmpty() ? List.of()
                : past.isPast(asOf) ? past.of(asOf, columns, ids) : now.of(columns, ids);
    }

    /** Of everybody in the range, in whatever order. */
    @Transactional(readOnly = true)
    public List<OpenOfCustomer> in(AsOf asOf, List<DueRange> ranges, IdRange customers) {
        var columns = new RangeColumns(ranges);
        return past.isPast(asOf) ? past.in(asOf, columns, customers) : now.in(columns, customers);
    }

    /** What is open today as a part of a statement: {@code customer_id}, {@code currency} and {@code minor}. */
    public static String today() {
        return "(select n.customer_id, n.currency, n.open_minor as minor from customer_open n where n.tenant_id = :tenant and n.open_minor <> 0)";
    }

    /** One per currency. */
    @Transactional(readOnly = true)
    public List<OpenOfCurrency> totals(AsOf asOf, List<DueRange> ranges) {
        var columns = new RangeColumns(ranges);
        return past.isPast(asOf) ? past.totals(asOf, columns) : now.totals(columns);
    }
}
