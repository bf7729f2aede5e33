package com.duebook.tenants;

import com.duebook.alerts.AlertRules;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.RuleView;
import com.duebook.audit.AuditEvent;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.factor.FactorRule;
import com.duebook.workspace.factor.FactorRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes the current workspace as a tenant file, without anything secret and without its customers' data. */
@Service
public class TenantExport {

    private static final String HEAD = """
            # A workspace of Duebook as a tenant file. Put it into the folder of tenant files to open the same workspace
            # elsewhere; members without an account there are invited by mail.
            """;

    private final Workspaces workspaces;
    private final Members members;
    private final Numbering numbering;
    private final AlertRules rules;
    private final RuleBook approvals;
    private final FactorRules factors;
    private final Access access;
    private final Journal journal;

    TenantExport(Workspaces workspaces, Members members, Numbering numbering, AlertRules rules, RuleBook approvals, FactorRules factors, Access access,
            Journal journal) {
        this.workspaces = workspaces;
        this.members = members;
        this.numbering = numbering;
        this.rules = rules;
        this.approvals = approvals;
        this.factors = factors;
        this.access = access;
        this.journal = journal;
    }

    @Transactional
    public String yaml() {
        access.require(Right.EDIT_SETTINGS);
        access.require(Right.EXPORT);
        var settings = workspaces.settings();
        var file = new Fields()
                .with("name", settings.name())
                .with("country", settings.address().country())
                .with("language", settings.language().getLanguage())
                .with("industry", settings.industry())
                .with("address", address(settings.address()))
                .with("taxNumber", settings.taxNumber())
                .with("email", settings.email());
        defaults(file, settings);
        file.with("bank", settings.bank().isGiven() ? bank(settings.bank()) : null)
                .with("numbering", new Fields()
                        .with("invoice", numbering.series(InvoiceKind.INVOICE).pattern())
                        .with("creditNote", numbering.series(InvoiceKind.CREDIT_NOTE).pattern()).map())
                .with("alerts", rules.list().stream().map(RuleView::details)
                        .filter(rule -> !rule.indicator().name().equals(AlertRules.BUILT_IN)).map(TenantExport::rule).toList())
                .with("approvals", approvals.current().all().stream().map(TenantExport::approval).toList())
                .with("secondFactor", secondFactor(factors.current()))
                .with("members", members.list().stream().filter(Member::active).map(TenantExport::member).toList());
        journal.record(AuditEvent.TENANT_FILE_EXPORTED, null);
        return HEAD + written(file.map());
    }

    private static void defaults(Fields file, WorkspaceSettings settings) {
        file.with("currency", settings.currency().getCurrencyCode())
                .with("zone", settings.zone().getId())
                .with("termsDays", settings.termsDays())
                .with("taxRate", settings.taxRate().toPlainString())
                .with("partPayment", settings.allowPartialPayment());
    }

    private static @Nullable Map<String, Object> address(LegalAddress address) {
        var fields = new Fields().with("street", address.street()).with("postalCode", address.postalCode())
                .with("city", address.city()).with("region", address.region()).map();
        return fields.isEmpty() ? null : fields;
    }

    private static Map<String, Object> bank(BankDetails bank) {
        return new Fields().with("holder", bank.holder()).with("account", bank.account()).with("bic", bank.bic())
                .with("bank", bank.bank()).map();
    }

    private static Map<String, Object> rule(RuleDetails rule) {
        var currency = rule.currency();
        return new Fields().with("name", rule.name()).with("indicator", rule.indicator().name())
                .with("threshold", rule.threshold())
                .with("currency", currency == null ? null : currency.getCurrencyCode())
                .with("tag", rule.tag()).with("severity", rule.severity().name()).with("active", rule.active()).map();
    }

    private static Map<String, Object> approval(Rule rule) {
        var upTo = rule.upTo();
        return new Fields().with("what", rule.right().name()).with("who", rule.role() == null ? null : rule.role().name())
                .with("upTo", upTo == null ? null : upTo.amount().toPlainString())
                .with("currency", upTo == null ? null : upTo.currency().getCurrencyCode())
                .with("by", rule.by() == Kind.SECOND_PERSON ? null : rule.by().name()).map();
    }

    private static List<String> secondFactor(FactorRule rule) {
        return rule.everybody() ? List.of("EVERYBODY") : rule.roles().stream().sorted().map(Role::name).toList();
    }

    private static Map<String, Object> member(Member member) {
        return new Fields().with("email", member.email()).with("name", member.name()).with("role", member.role().name())
                .with("language", member.language().getLanguage()).map();
    }

    private static String written(Map<String, Object> file) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setAllowUnicode(true);
        options.setWidth(120);
        return new Yaml(options).dump(file);
    }

    /** In the order they are written; what is not there is left out. */
    private record Fields(Map<String, Object> map) {

        Fields() {
            this(new LinkedHashMap<>());
        }

        Fields with(String name, @Nullable Object value) {
            if (value != null && !value.equals("") && !value.equals(List.of())) {
                map.put(name, value);
            }
            return this;
        }
    }
}
