package com.duebook.alerts;

import com.duebook.facts.FactKey;
import com.duebook.payments.credit.CreditFacts;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Texts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules that look at money no invoice has taken. Every workspace has one from its first such money on, which it may
 * change or switch off as any other.
 */
@Component
class CreditRules {

    static final List<String> INDICATORS = CreditFacts.ALL.stream().map(FactKey::name).toList();

    private final Rules rules;
    private final Texts texts;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    CreditRules(Rules rules, Texts texts, Tenancy tenancy, TenantProfiles profiles) {
        this.rules = rules;
        this.texts = texts;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    /** Sees to it that there is one, active or not. */
    @Transactional(propagation = Propagation.MANDATORY)
    void require() {
        if (!rules.existsByIndicatorIn(INDICATORS)) {
            rules.saveAndFlush(first());
        }
    }

    private AlertRule first() {
        var name = texts.get("alerts.builtIn.credit", profiles.of(tenancy.tenant()).locale());
        return new AlertRule(new RuleDetails(
                rules.existsByName(name) ? name + " 2" : name, CreditFacts.UNUSED_CREDIT, 1, null, null,
                Severity.WARNING, true));
    }
}
