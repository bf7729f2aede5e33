package com.duebook.demo;

import com.duebook.credit.ask.AskedField;
import com.duebook.credit.ask.DataAnswers;
import com.duebook.credit.ask.DataRequests;
import com.duebook.credit.ask.OpenDataRequest;
import com.duebook.credit.check.CheckResult;
import com.duebook.credit.check.CreditChecks;
import com.duebook.credit.check.NewCheck;
import com.duebook.credit.check.UsualCheck;
import com.duebook.credit.cover.CoverKind;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.cover.NewCover;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.reference.CreditReferences;
import com.duebook.credit.reference.NewReference;
import com.duebook.credit.reference.ReferenceKind;
import com.duebook.credit.report.AgencyScore;
import com.duebook.credit.report.CreditReports;
import com.duebook.credit.report.NewReport;
import com.duebook.credit.score.Assessments;
import com.duebook.credit.statement.BalanceSheet;
import com.duebook.credit.statement.CreditStatements;
import com.duebook.credit.statement.SheetLine;
import com.duebook.customers.Customers;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.money.Money;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import com.duebook.workspace.Members;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What is known of some customers besides how they pay: one that is sound and covered, one that fails, one that pays well and is
 * insolvent, one of whom nobody asked for long, and one that belongs to another.
 */
@Component
@Profile({"demo", "test"})
class DemoCreditFile {

    private static final int LEFT = 20;
    /** It asks for more, and is to pay in advance. */
    private static final String INSOLVENT = "C-0024";

    private final DemoCredit credit;
    private final CreditCovers covers;
    private final CreditLimits limits;
    private final CreditStatements statements;
    private final CreditReports reports;
    private final CreditReferences references;
    private final CreditChecks checks;
    private final DataRequests asked;
    private final DataAnswers answers;
    private final Customers customers;
    private final CustomerGroups groups;
    private final Assessments assessments;
    private final Members members;
    private final Tenancy tenancy;
    private final Today today;

    DemoCreditFile(DemoCredit credit, CreditCovers covers, CreditLimits limits, CreditStatements statements, CreditReports reports,
            CreditReferences references, CreditChecks checks, DataRequests asked, DataAnswers answers,
            Customers customers, CustomerGroups groups, Assessments assessments, Members members, Tenancy tenancy, Today today) {
        this.credit = credit;
        this.covers = covers;
        this.limits = limits;
        this.statements = statements;
        this.reports = reports;
        this.references = references;
        this.checks = checks;
        this.asked = asked;
        this.answers = answers;
        this.customers = customers;
        this.groups = groups;
        this.assessments = assessments;
        this.members = members;
        this.tenancy = tenancy;
        this.today = today;
    }

    void add() {
        var owner = members.list().stream().filter(member -> member.role() == Role.OWNER).findFirst().orElseThrow();
        tenancy.runAs(tenancy.tenant(), Actor.member(owner.id(), owner.name()), this::fill);
        credit.ask(customer(INSOLVENT), "SO-4474", 2_750, null);
    }

    private void fill() {
        var year = today.date().getYear();
        sound(customer("C-0012"), year);
        failing(customer("C-0014"), year);
        forgotten(customer("C-0013"), year);
        chinese(customer("C-0051"), year);
        insolvent(customer(INSOLVENT));
        answered(customer("C-0013"));
        groups.place(customer("C-0015"), customer("C-0009"));
        List.of("C-0012", "C-0013", "C-0014", INSOLVENT, "C-0051").forEach(reference -> assessments.assess(customer(reference)));
    }

    private void sound(UUID customer, int year) {
        var from = today.date().minusDays(200);
        limits.set(Ids.next(), customer, NewLimit.own(of(customer, 20_000), from, "Yearly review"));
        cover(customer, CoverKind.PARENT_GUARANTEE, "Munster Utilities Holding plc", "PG-2025/11", 10_000, 100,
                today.date().plusDays(LEFT));
        cover(customer, CoverKind.INSURANCE, "Emerald Trade Credit Insurance", "TCI-448201", 30_000, 90, today.date().plusDays(190));
        sheet(customer, year - 1, 840, 310, "Audited accounts");
        sheet(customer, year - 2, 800, 270, "Audited accounts");
        sheet(customer, year - 3, 760, 240, "Audited accounts");
        reports.record(Ids.next(), customer, new NewReport("Emerald Business Information", today.date().minusDays(60),
                new AgencyScore(84, 0, 100), of(customer, 45_000), 0, false, "", null));
        references.record(Ids.next(), customer, new NewReference(ReferenceKind.TRADE, "Liffey Valley Logistics Ltd",
                today.date().minusDays(90), 5, "Nine years without a late payment"));
        references.record(Ids.next(), customer, new NewReference(ReferenceKind.BANK, "Allied Irish Banks", today.date().minusDays(45), 4,
                "Good for the amount asked about"));
        for (var item : UsualCheck.values()) {
            check(customer, item, CheckResult.PASSED, "", 45);
        }
    }

    private void failing(UUID customer, int year) {
        sheet(customer, year - 1, 520, 40, "Company’s own figures");
        sheet(customer, year - 2, 560, 120, "Audited accounts");
        sheet(customer, year - 3, 610, 205, "Audited accounts");
        reports.record(Ids.next(), customer, new NewReport("Emerald Business Information", today.date().minusDays(12),
                new AgencyScore(23, 0, 100), of(customer, 0), 2, false, "Two suppliers went to court in October", null));
        references.record(Ids.next(), customer, new NewReference(ReferenceKind.REPUTATION, "Trade fair in Limerick",
                today.date().minusDays(30), 2, "Several suppliers wait for their money"));
        check(customer, UsualCheck.TRADE_REGISTER, CheckResult.PASSED, "", 300);
        check(customer, UsualCheck.ADDRESS, CheckResult.FAILED, "The telephone number belongs to somebody else", 12);
    }

    /** It has paid well to the last. */
    private void insolvent(UUID customer) {
        reports.record(Ids.next(), customer, new NewReport("Creditor Watch France", today.date().minusDays(3), null, null, 1, true,
                "Redressement judiciaire, Tribunal de commerce d’Annecy", null));
    }

    private void forgotten(UUID customer, int year) {
        sheet(customer, year - 3, 95, 30, "Tax return");
        reports.record(Ids.next(), customer, new NewReport("Emerald Business Information", today.date().minusDays(420),
                new AgencyScore(61, 0, 100), null, 0, null, "", null));
    }

    /** Somebody has asked, and somebody has to look at the answer. */
    private void answered(UUID customer) {
        var request = Ids.next();
        asked.ask(request, customer, "Please add your latest annual accounts.");
        answers.answer(new OpenDataRequest(tenancy.tenant(), request, customer, Map.of(), null),
                Map.of(AskedField.CONTACT, "Orla Brennan", AskedField.PHONE, "+353 1 555 0148"), List.of());
    }

    private void chinese(UUID customer, int year) {
        cover(customer, CoverKind.INSURANCE, "东方信用保险", "PX-2026-118", 200_000, 80, today.date().plusDays(140));
        sheet(customer, year - 1, 12_400, 4_100, "审计报告");
        sheet(customer, year - 2, 11_800, 3_650, "审计报告");
    }

    private UUID customer(String reference) {
        return customers.findByReference(reference).orElseThrow();
    }

    private Money of(UUID customer, long amount) {
        return Money.of(100 * amount, currency(customer));
    }

    private Currency currency(UUID customer) {
        return customers.brief(customer).currency();
    }

    private void cover(UUID customer, CoverKind kind, String giver, String reference, long amount, int percent, LocalDate to) {
        var isInsured = kind.isInsurance();
        covers.record(Ids.next(), customer, new NewCover(LimitScope.CUSTOMER, kind, giver, reference, currency(customer), 100 * amount,
                percent, today.date().minusDays(170), to, days(isInsured, 90), days(isInsured, 60), false, "", null));
    }

    private static @Nullable Integer days(boolean isInsured, int days) {
        return isInsured ? days : null;
    }

    /** In thousands, the rest in the usual proportions. */
    private void sheet(UUID customer, int year, long assets, long equity, String source) {
        var whole = assets * 100_000;
        var owed = whole - equity * 100_000;
        statements.record(customer, null, new BalanceSheet(LocalDate.of(year, 12, 31), currency(customer), Map.of(
                SheetLine.TOTAL_ASSETS, whole, SheetLine.CURRENT_ASSETS, whole * 55 / 100, SheetLine.INVENTORY, whole * 20 / 100,
                SheetLine.CASH, whole * 8 / 100, SheetLine.EQUITY, whole - owed, SheetLine.TOTAL_LIABILITIES, owed,
                SheetLine.CURRENT_LIABILITIES, owed * 60 / 100, SheetLine.SALES, whole * 180 / 100,
                SheetLine.PROFIT, (equity * 100_000 - whole * 15 / 100) / 8)), source, null);
    }

    private void check(UUID customer, UsualCheck item, CheckResult result, String note, int daysAgo) {
        checks.record(Ids.next(), customer, new NewCheck(item.name(), result, today.date().minusDays(daysAgo), note));
    }
}
