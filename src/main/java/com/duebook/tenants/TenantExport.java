package com.duebook.tenants;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Journal;
import com.duebook.definition.FileFields;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
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
    private final FileParts parts;
    private final Access access;
    private final Journal journal;

    TenantExport(Workspaces workspaces, Members members, FileParts parts, Access access, Journal journal) {
        this.workspaces = workspaces;
        this.members = members;
        this.parts = parts;
        this.access = access;
        this.journal = journal;
    }

    @Transactional
    public String yaml() {
        access.require(Right.EDIT_SETTINGS);
        access.require(Right.EXPORT);
        var settings = workspaces.settings();
        var file = new FileFields()
                .with("name", settings.name())
                .with("country", settings.address().country())
                .with("language", settings.language().getLanguage())
                .with("industry", settings.industry())
                .with("address", address(settings.address()))
                .with("taxNumber", settings.taxNumber())
                .with("email", settings.email())
                .with("colour", settings.colour());
        defaults(file, settings);
        file.with("bank", settings.bank().isGiven() ? bank(settings.bank()) : null);
        parts.write(file);
        file.with("members", members.list().stream().filter(Member::active).map(TenantExport::member).toList());
        journal.record(AuditEvent.TENANT_FILE_EXPORTED, null);
        return HEAD + written(file.map());
    }

    private static void defaults(FileFields file, WorkspaceSettings settings) {
        file.with("currency", settings.currency().getCurrencyCode())
                .with("zone", settings.zone().getId())
                .with("termsDays", settings.termsDays())
                .with("taxRate", settings.taxRate().toPlainString())
                .with("partPayment", settings.allowPartialPayment());
    }

    private static @Nullable Map<String, Object> address(LegalAddress address) {
        var fields = new FileFields().with("street", address.street()).with("postalCode", address.postalCode())
                .with("city", address.city()).with("region", address.region()).map();
        return fields.isEmpty() ? null : fields;
    }

    private static Map<String, Object> bank(BankDetails bank) {
        return new FileFields().with("holder", bank.holder()).with("account", bank.account()).with("bic", bank.bic())
                .with("bank", bank.bank())
                .with("currency", bank.currency() == null ? null : bank.currency().getCurrencyCode()).map();
    }

    private static Map<String, Object> member(Member member) {
        return new FileFields().with("email", member.email()).with("name", member.name()).with("role", member.role().name())
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
}
