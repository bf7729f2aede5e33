package com.duebook.credit.hold;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.CustomerNames.Named;
import com.duebook.customers.search.SearchText;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All customers and groups that have a limit or do not stand free, as they stand at this moment. They are read in a fixed number of
 * statements and put in order here, as what is used is worked out and in no column; of each it is worked out once.
 */
@Service
public class HoldList {

    /** Of changes that screens should look again for. */
    public static final String TOPIC = "holds";

    private final HoldReader reader;
    private final CustomerNames names;
    private final Access access;

    HoldList(HoldReader reader, CustomerNames names, Access access) {
        this.reader = reader;
        this.names = names;
        this.access = access;
    }

    /** @param text that a name or reference has somewhere; empty for all */
    @Transactional(readOnly = true)
    public List<HoldRow> of(String text, HoldSort sort, boolean descending) {
        access.require(Right.READ);
        var there = reader.standings();
        var credits = there.stream().collect(Collectors.toMap(CreditStanding::holder, Function.identity()));
        var all = reader.ofAll(there).stream()
                .filter(held -> held.state() != HoldState.NONE || credits.containsKey(held.holder())).toList();
        var named = names.of(all.stream().map(held -> held.holder().customer()).toList());
        return all.stream().map(held -> row(held, named.of(held.holder().customer()), credits.get(held.holder())))
                .filter(row -> text.isBlank() || SearchText.isIn(row.name(), row.reference(), text))
                .sorted(sort.order(descending)).toList();
    }

    private static HoldRow row(Held held, Named named, @Nullable CreditStanding credit) {
        var standing = Holds.standing(held);
        return new HoldRow(standing.customer(), standing.scope(), named.name(), named.reference(), named.owner(), standing.state(), credit,
                standing.daysLate(), standing.since(), standing.until(), credit == null ? -1 : credit.usedPercent().orElse(-1));
    }
}
