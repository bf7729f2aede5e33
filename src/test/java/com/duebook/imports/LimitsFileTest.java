package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitView;
import com.duebook.credit.order.CreditBooks;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.imports.table.ImportKind;
import com.duebook.jobs.WorkQueue;
import com.duebook.problem.Denied;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Limits of a file are set by the rules of the dialog. */
@IntegrationTest
class LimitsFileTest extends TwoWorkspaces {

    private static final String HEADER = "Customer number,Customer,Kind,Limit,Currency,Valid from,Valid until,Reason\n";

    @TempDir Path folder;

    @Autowired HandIn handIn;
    @Autowired CreditLimits limits;
    @Autowired CreditBooks credit;
    @Autowired Customers customers;
    @Autowired CustomerGroups groups;
    @Autowired Imports imports;
    @Autowired RuleBook rules;
    @Autowired WorkQueue queue;
    @Autowired Texts texts;

    private UUID harbor;

    @BeforeEach
    void aCustomer() {
        harbor = customer("Harbor Foods", "H-1");
    }

    @Test
    void areSetInsteadOfWhatRuns() {
        credit.limit(acme, harbor, CreditBooks.eur(1_000_00));
        var quay = customer("Quay Ltd", "Q-1");
        var dock = customer("Dock Ltd", "D-1");

        var result = handIn.csv(acme, ImportKind.LIMITS, HEADER + """
                H-1,,Own limit,2500.00,EUR,2026-11-22,,Yearly review
                H-1,,Temporary raise,500.00,EUR,2026-11-25,2026-12-24,Christmas
                ,Quay Ltd,,Unlimited,,,,
                D-1,,own,0,EUR,,,
                """);

        assertThat(result.faults()).isEmpty();
        assertThat(result.counts().added()).isEqualTo(4);
        assertThat(running(harbor)).containsExactly("OWN 1000.00 2026-11-21 2026-11-21 agreed", "OWN 2500.00 2026-11-22 null Yearly review",
                "TEMPORARY 500.00 2026-11-25 2026-12-24 Christmas");
        assertThat(running(quay)).containsExactly("OWN unlimited 2026-11-21 null From the file in.csv");
        assertThat(running(dock)).containsExactly("OWN 0.00 2026-11-21 null From the file in.csv");
    }

    @Test
    void areTakenOnce() {
        var rows = HEADER + "H-1,,Own limit,2500.00,EUR,2026-11-22,,Yearly review\n";
        handIn.csv(acme, ImportKind.LIMITS, rows);

        var again = handIn.csv(acme, ImportKind.LIMITS, rows + "H-1,,Own limit,2500.00,EUR,2026-11-22,,Other words\n");

        assertThat(again.counts().known()).isEqualTo(2);
        assertThat(again.counts().added()).isZero();
        assertThat(running(harbor)).hasSize(1);
    }

    @Test
    void thatCannotBeAreToldAsInTheDialogAndCostNoOther() {
        var house = customer("House", "G-1");
        workspaces.in(acme, () -> {
            groups.place(harbor, house);
            return true;
        });
        var result = handIn.csv(acme, ImportKind.LIMITS, HEADER.replace("Reason", "Reason,For") + """
                N-1,Nobody,,100.00,EUR,,,,
                H-1,,Temporary raise,100.00,EUR,,2026-12-24,,
                H-1,,Own limit,100.00,EUR,2027-01-01,,,
                H-1,,Own limit,200.00,EUR,,,,
                G-1,,Own limit,300.00,EUR,,2026-11-20,,
                G-1,,Insured limit,300.00,EUR,,,,
                G-1,,Own limit,300.00,GBP,,,,
                H-1,,Own limit,300.00,EUR,,,,The whole group
                G-1,,Own limit,many,EUR,,,,
                G-1,,nonsense,300.00,EUR,,,,
                G-1,,Temporary raise,300.00,EUR,,,,The whole group
                G-1,,Own limit,400.00,EUR,,,,The whole group
                """);

        assertThat(result.counts().added()).isEqualTo(2);
        assertThat(result.faults()).containsExactly(
                "2 | Customer number | N-1 | is no customer here; import the customers first",
                "3 | Kind | Temporary raise | There is no limit on the first day that could be raised.",
                "5 | Limit | 200.00 | There is a limit of this kind for these days already, from 2027-01-01. End it first, or replace it.",
                "6 | Valid until | 2026-11-20 | The last day must not be before the first, nor in the past.",
                "7 | Kind | Insured limit | Guarantees and insured limits are entered under Credit file, and raise the limit from there.",
                "8 | Currency | GBP | There is no exchange rate of GBP against EUR for 2026-11-21 or before. Enter one under exchange rates.",
                "9 | For | The whole group | A limit of a group is set for the customer at its head.",
                "10 | Limit | many | is no amount",
                "11 | Kind | nonsense | is neither an own limit nor a temporary raise",
                "12 | Limit | 300.00 | Say until when the raise holds.");
        assertThat(running(harbor)).containsExactly("OWN 100.00 2027-01-01 null From the file in.csv");
    }

    /** In the background nobody acts, which must not be a way around. */
    @Test
    void beyondWhatTheirImporterDecidesAloneAreFaults() throws IOException {
        var manager = workspaces.member(acme, Role.CREDIT_MANAGER);
        workspaces.in(acme, () -> {
            rules.replace(ApprovalRules.NONE,
                    new ApprovalRules(List.of(new Rule(Role.CREDIT_MANAGER, Right.DECIDE_CREDIT, CreditBooks.eur(1_000_00)))));
            return true;
        });
        var quay = customer("Quay Ltd", "Q-1");

        var faults = imported(manager, HEADER + "H-1,,,2500.00,EUR,,,\nQ-1,,,1000.00,EUR,,,\n");

        assertThat(faults).containsExactly("You may not decide alone on so much credit. Set it for the customer itself, where somebody"
                + " else can confirm it.");
        assertThat(running(harbor)).isEmpty();
        assertThat(history(quay)).singleElement().satisfies(limit -> assertThat(limit.recordedBy()).isEqualTo(manager.name()));
    }

    @Test
    void areForThoseWhoDecideOnCredit() {
        var finance = workspaces.member(acme, Role.FINANCE);
        var manager = workspaces.member(acme, Role.CREDIT_MANAGER);

        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, finance, () -> uploaded(HEADER + "H-1,,,1,EUR,,,\n")));
        assertThat(workspaces.as(acme, finance, imports::kinds)).containsExactly(ImportKind.INVOICES, ImportKind.CUSTOMERS,
                ImportKind.PAYMENTS, ImportKind.ORDERS);
        assertThat(workspaces.as(acme, manager, imports::kinds)).containsExactly(ImportKind.CUSTOMERS, ImportKind.LIMITS,
                ImportKind.COVERS);
    }

    private List<String> imported(Actor member, String text) throws IOException {
        var run = workspaces.as(acme, member, () -> uploaded(text));
        var mapping = workspaces.as(acme, member, () -> imports.preview(run)).guess();
        workspaces.as(acme, member, () -> imports.tryOut(run, mapping));
        queue.drain();
        var faults = workspaces.as(acme, member, () -> imports.findings(run)).orElseThrow().faults();
        workspaces.as(acme, member, () -> imports.start(run, mapping));
        queue.drain();
        return faults.stream().map(fault -> texts.get(fault.key(), Locale.ENGLISH, fault.arguments())).toList();
    }

    private UUID uploaded(String text) {
        try {
            return imports.upload(ImportKind.LIMITS, "limits.csv", Files.writeString(folder.resolve("limits.csv"), text), Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID customer(String name, String reference) {
        return workspaces.in(acme, () -> customers.create(CustomerDetails.named(name, Books.EUR, 30).withReference(reference)));
    }

    private List<LimitView> history(UUID customer) {
        return workspaces.in(acme, () -> limits.history(customer));
    }

    private List<String> running(UUID customer) {
        return workspaces.in(acme, () -> limits.running(List.of(customer))).stream()
                .map(limit -> "%s %s %s %s %s".formatted(limit.kind(), limit.amount() == null ? "unlimited" : limit.amount().amount(),
                        limit.from(), limit.to(), limit.reason()))
                .toList();
    }
}
