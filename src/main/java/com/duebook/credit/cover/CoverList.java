package com.duebook.credit.cover;

import com.duebook.customers.CustomerNames;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guarantees and insured limits of all customers, as they are written down now. */
@Service
public class CoverList {

    private final TenantJdbc jdbc;
    private final StoredCovers stored;
    private final NotifyDeadlines deadlines;
    private final CustomerNames names;
    private final Access access;
    private final Today today;

    CoverList(TenantJdbc jdbc, StoredCovers stored, NotifyDeadlines deadlines, CustomerNames names, Access access, Today today) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.deadlines = deadlines;
        this.names = names;
        this.access = access;
        this.today = today;
    }

    /** In a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<CoverRow> page(CoverFilter filter, int offset, int limit) {
        access.require(Right.READ);
        var ids = jdbc.sql(filter.ids() + " limit :limit offset :offset").params(filter.parameters(today.date()))
                .param("limit", limit).param("offset", offset)
                .query((row, number) -> Columns.id(row, "id")).list();
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = stored.findByIdIn(ids).stream().map(CreditCover::view).collect(Collectors.toMap(CoverView::id, Function.identity()));
        var named = names.of(found.values().stream().map(CoverView::customer).toList());
        var notify = deadlines.of(found.values());
        return ids.stream().map(found::get).filter(Objects::nonNull).map(cover -> new CoverRow(cover, named.name(cover.customer()),
                named.of(cover.customer()).reference(), notify.get(cover.id()))).toList();
    }

    /** Of all that the filter lets through but for its state; without those that there are none of. In one statement. */
    @Transactional(readOnly = true)
    public Map<CoverState, Integer> counts(CoverFilter filter) {
        access.require(Right.READ);
        var any = filter.inAnyState();
        var counts = new EnumMap<CoverState, Integer>(CoverState.class);
        jdbc.sql(any.counts()).params(any.parameters(today.date())).query(row -> {
            counts.put(CoverState.valueOf(row.getString("state_now")), row.getInt("covers"));
        });
        return counts;
    }
}
