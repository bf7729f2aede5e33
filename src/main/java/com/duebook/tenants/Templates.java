package com.duebook.tenants;

import com.duebook.alerts.AlertRules;
import com.duebook.alerts.RuleDetails;
import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.facts.FactKeys;
import com.duebook.problem.Refusal;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of {@code tenants/templates}. A broken one stops the start: it is ours, and a test reads them all. */
@Service
public class Templates {

    private final List<Template> all;
    private final Numbering numbering;
    private final AlertRules rules;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Journal journal;

    Templates(FactKeys facts, Numbering numbering, AlertRules rules, Tenancy tenancy, TenantProfiles profiles, Journal journal) {
        this.all = read(facts);
        this.numbering = numbering;
        this.rules = rules;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.journal = journal;
    }

    public List<Template> all() {
        return all;
    }

    /** @throws Refusal when there is none of that name */
    public Template required(String industry) {
        return all.stream()
                .filter(template -> template.industry().equals(industry))
                .findFirst()
                .orElseThrow(() -> new Refusal("tenants.template.unknown"));
    }

    /** Gives the current workspace, which is new, what it begins with beyond its own settings. */
    @Transactional
    public void apply(Template template) {
        apply(template.numbering(), rules(template));
        journal.record(AuditEvent.TEMPLATE_APPLIED, null, Details.none().with(Fact.KIND, template.industry()));
    }

    /** Twice as well as once. */
    @Transactional
    void apply(FileNumbering patterns, List<RuleDetails> first) {
        number(InvoiceKind.INVOICE, patterns.invoice());
        number(InvoiceKind.CREDIT_NOTE, patterns.creditNote());
        rules.applyDefaults(first);
    }

    /** In the current workspace's language and currency. */
    List<RuleDetails> rules(Template template) {
        var profile = profiles.of(tenancy.tenant());
        return template.alerts().stream()
                .map(threshold -> threshold.rule(profile.locale(), profile.currency()))
                .toList();
    }

    private void number(InvoiceKind kind, String pattern) {
        var series = numbering.series(kind);
        if (!series.pattern().equals(pattern)) {
            numbering.change(kind, pattern, series.next());
        }
    }

    private static List<Template> read(FactKeys facts) {
        try {
            var found = new ArrayList<Template>();
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:tenants/templates/*.yaml")) {
                var name = Objects.requireNonNull(file.getFilename());
                found.add(Template.of(name.replace(".yaml", ""),
                        FileNode.read("templates/" + name, file.getContentAsString(StandardCharsets.UTF_8)), facts));
            }
            found.sort(Comparator.comparingInt(Template::order));
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
