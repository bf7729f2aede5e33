package com.duebook.imports;

import com.duebook.credit.cover.ImportedCovers;
import com.duebook.credit.cover.ImportedTerms;
import com.duebook.credit.limit.ImportedLimits;
import com.duebook.credit.order.ImportedOrders;
import com.duebook.customers.CustomerBatches;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.imports.InvoiceReader.LineTexts;
import com.duebook.imports.credit.CoverFile;
import com.duebook.imports.credit.LimitFile;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Texts;
import com.duebook.time.Today;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What takes the rows of each kind of file in. */
@Component
class Intakes {

    private final IssuedInvoices invoices;
    private final CustomerBatches customers;
    private final CustomerGroups groups;
    private final ImportedOrders orders;
    private final ImportedTerms terms;
    private final ImportedLimits limits;
    private final ImportedCovers covers;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Texts texts;
    private final Today today;

    Intakes(IssuedInvoices invoices, CustomerBatches customers, CustomerGroups groups, ImportedOrders orders, ImportedTerms terms,
            ImportedLimits limits, ImportedCovers covers, Tenancy tenancy, TenantProfiles profiles, Texts texts, Today today) {
        this.invoices = invoices;
        this.customers = customers;
        this.groups = groups;
        this.orders = orders;
        this.terms = terms;
        this.limits = limits;
        this.covers = covers;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.texts = texts;
        this.today = today;
    }

    Intake<?> of(Mapping mapping, ImportRun run) {
        var language = run.language();
        var workspace = profiles.of(tenancy.tenant());
        return switch (mapping.kind()) {
            case INVOICES, PAYMENTS -> new InvoiceIntake(mapping, invoices, new Parties(customers), new Uncovered(terms, mapping, language),
                    workspace,
                    new InvoiceReader(mapping, workspace, today.date(), lineTexts(workspace.locale())), language, today.date());
            case ORDERS -> new OrderIntake(orders, new Parties(customers), run, today.date());
            case LIMITS -> new CreditIntake<>(new LimitFile(limits, workspace.currency(), today.date(),
                    texts.get("imports.reason", workspace.locale(), run.fileName())), new Parties(customers), run, tenancy);
            case COVERS -> new CreditIntake<>(new CoverFile(covers, today.date()), new Parties(customers), run, tenancy);
            case CUSTOMERS -> new CustomerIntake(new Parties(customers), groups, workspace);
        };
    }

    /** After all of a run is decided. */
    void ended(ImportKind kind, Counts counts) {
        if ((kind == ImportKind.INVOICES || kind == ImportKind.PAYMENTS) && counts.added() > 0) {
            invoices.added();
        }
    }

    /** They stand on papers. */
    private LineTexts lineTexts(Locale language) {
        return new LineTexts(texts.get("imports.line", language), texts.get("imports.line.rest", language));
    }
}
