package com.duebook.credit.cover;

import com.duebook.credit.limit.CreditTrial;
import com.duebook.credit.limit.ImportedLimits;
import com.duebook.credit.limit.ImportedLimits.Given;
import com.duebook.credit.limit.LimitRaises;
import com.duebook.database.RetryDeadlocks;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guarantees and insured limits that come by the dozen, from files. */
@Service
@RetryDeadlocks
public class ImportedCovers {

    private final CreditCovers covers;
    private final StoredCovers stored;
    private final ImportedLimits limits;
    private final LimitRaises raises;
    private final Access access;
    private final Today today;

    ImportedCovers(CreditCovers covers, StoredCovers stored, ImportedLimits limits, LimitRaises raises, Access access, Today today) {
        this.covers = covers;
        this.stored = stored;
        this.limits = limits;
        this.raises = raises;
        this.access = access;
        this.today = today;
    }

    public CreditTrial<NewCover> trial() {
        return new CoverTrial(stored, limits.trial(), today);
    }

    /** In their order, as {@link CreditCovers#record} does for each; all or none. */
    @Transactional
    public void record(List<Given<NewCover>> wanted) {
        access.require(Right.DECIDE_CREDIT);
        raises.lock(wanted.stream().map(Given::customer).toList());
        wanted.forEach(each -> covers.record(Ids.next(), each.customer(), each.terms()));
    }
}
