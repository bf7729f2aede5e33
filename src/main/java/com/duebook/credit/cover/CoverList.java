package com.duebook.credit.cover;

import com.duebook.customers.CustomerNames;
import com.duebook.customers.search.SearchText;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guarantees and insured limits of all customers, as they are written down now. */
@Service
public class CoverList {

    private final StoredCovers stored;
    private final CustomerNames names;
    private final Access access;

    CoverList(StoredCovers stored, CustomerNames names, Access access) {
        this.stored = stored;
        this.names = names;
        this.access = access;
    }

    /** In two statements. @param text that a customer's name or reference, the giver's or the policy's number has; empty for all */
    @Transactional(readOnly = true)
    public List<CoverRow> of(String text, CoverSort sort, boolean descending) {
        access.require(Right.READ);
        var all = stored.findByReplacedAtIsNull().stream().map(CreditCover::view).toList();
        var named = names.of(all.stream().map(CoverView::customer).toList());
        return all.stream().map(cover -> new CoverRow(cover, named.name(cover.customer()), named.of(cover.customer()).reference()))
                .filter(row -> text.isBlank() || SearchText.isIn(row.name(), row.reference(), text)
                        || SearchText.isIn(row.cover().terms().giver(), row.cover().terms().reference(), text))
                .sorted(sort.order(descending)).toList();
    }
}
