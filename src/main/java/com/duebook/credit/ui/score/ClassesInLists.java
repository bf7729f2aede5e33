package com.duebook.credit.ui.score;

import com.duebook.credit.score.Assessments;
import com.duebook.customers.ui.panel.CreditClasses;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The class that a customer is assessed as, or that somebody has set. */
@Component
class ClassesInLists implements CreditClasses {

    private final Assessments assessments;

    ClassesInLists(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> customers) {
        return assessments.classes(customers);
    }
}
