package com.duebook.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.duebook.ageing.OverdueFacts;
import com.duebook.definition.FileFault;
import com.duebook.definition.FileNode;
import com.duebook.alerts.AlertRules;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.RuleView;
import com.duebook.alerts.Severity;
import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.money.Money;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Invitations;
import com.duebook.workspace.Invited;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import com.duebook.workspace.Workspaces;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Workspaces from files, however often a start is killed on the way, and files from workspaces. */
@IntegrationTest
class TenantFilesTest {

    private static final class Killed extends Error {}

    @Autowired TenantFiles files;
    @Autowired FileParts parts;
    @Autowired TenantExport export;
    @Autowired Workspaces workspaces;
    @Autowired Members members;
    @Autowired Invitations invitations;
    @Autowired AlertRules rules;
    @Autowired Numbering numbering;
    @Autowired RuleBook approvals;
    @Autowired TestWorkspaces tests;
    @Autowired TestClock clock;

    UUID bolt;

    @BeforeEach
    void aNeighbour() {
        clock.reset();
        bolt = tests.open("Bolt");
    }

    @AfterEach
    void reviveTheClock() {
        clock.reset();
    }

    @Test
    void repairsAtTheNextStartWhatAKilledStartLeftHalfDone() {
        var kills = 0;
        while (isKilledAfter(kills, file("killed-" + kills))) {
            clock.revive();
            var workspace = files.apply(file("killed-" + kills));
            assertIsWhole(workspace, "killed-" + kills);
            assertThat(files.apply(file("killed-" + kills))).isEqualTo(workspace);
            assertIsWhole(workspace, "killed-" + kills);
            kills++;
        }

        assertThat(kills).isGreaterThan(5);
        assertThat(tests.in(bolt, rules::list)).isEmpty();
        assertThat(tests.in(bolt, members::list)).hasSize(1);
    }

    @Test
    void leavesAWholeWorkspaceToItsMembers() {
        var workspace = files.apply(file("whole"));
        tests.in(workspace, () -> {
            var now = workspaces.settings();
            workspaces.update(now.company("Renamed", now.address(), now.taxNumber(), now.email()));
            return true;
        });

        files.apply(file("whole"));

        assertThat(tests.in(workspace, workspaces::settings).name()).isEqualTo("Renamed");
    }

    @Test
    void opensTheSameWorkspaceElsewhereFromItsExport() {
        var acme = tests.open("Acme: tools & more");
        tests.member(acme, Role.OWNER);
        tests.member(acme, Role.AUDITOR);
        tests.in(acme, () -> {
            workspaces.update(workspaces.settings()
                    .company("Acme: tools & more", new LegalAddress("Torstraße 1 # 2", "01067", "Dresden", null, "DE"),
                            "DE136695976", "ask@acme.example")
                    .colour("#FFCC00")
                    .bank(new BankDetails("阿克米", "DE89370400440532013000", null, null, Currency.getInstance("CHF")))
                    .defaults(Currency.getInstance("CHF"), ZoneId.of("Europe/Zurich"), Locale.SIMPLIFIED_CHINESE, 45,
                            new BigDecimal("7.7"), false));
            numbering.change(InvoiceKind.INVOICE, "R-{yyyy}-{0000}", 17);
            return true;
        });
        tests.in(acme, () -> rules.create(new RuleDetails(
                "Much: \"overdue\"", OverdueFacts.AMOUNT_OVERDUE, 500_000, Currency.getInstance("CHF"), "key account",
                Severity.CRITICAL, false)));
        var second = new ApprovalRules(List.of(new Rule(null, Right.REFUND, Money.of(500_05, Currency.getInstance("EUR"))),
                new Rule(Role.FINANCE, Right.CREDIT, Money.of(1_500, Currency.getInstance("KWD"))),
                new Rule(null, Right.EDIT_BANK, null)));
        tests.in(acme, () -> {
            approvals.replace(ApprovalRules.NONE, second);
            return true;
        });

        var text = tests.in(acme, export::yaml);
        var copy = files.apply(TenantFile.of("copy-" + Ids.next(), FileNode.read("copy.yaml", text), parts));

        assertThat(tests.in(copy, workspaces::settings)).usingRecursiveComparison()
                .ignoringFields("version", "phone").isEqualTo(tests.in(acme, workspaces::settings));
        assertThat(tests.in(copy, () -> numbering.series(InvoiceKind.INVOICE)).pattern()).isEqualTo("R-{yyyy}-{0000}");
        assertThat(details(copy)).isEqualTo(details(acme)).hasSize(1);
        assertThat(tests.in(copy, members::list)).extracting(Member::email, Member::role)
                .containsExactlyInAnyOrderElementsOf(tests.in(acme, members::list).stream()
                        .map(member -> tuple(member.email(), member.role())).toList());
        assertThat(tests.in(copy, approvals::current)).isEqualTo(second);
        assertThat(tests.in(bolt, approvals::current)).isEqualTo(ApprovalRules.NONE);
        assertThat(text).doesNotContain("Bolt");
    }

    @Test
    void namesTheRuleForASecondPersonThatCannotBe() {
        assertThatThrownBy(() -> approvals("{ what: ISSUE }")).hasMessageContaining("dualcontrol.rules.impossible");
        assertThatThrownBy(() -> approvals("{ what: EDIT_BANK, upTo: '1.00' }"))
                .hasMessageContaining("dualcontrol.rules.impossible");
        assertThatThrownBy(() -> approvals("{ what: REFUND, upTo: '1.005' }")).hasMessageContaining("an amount of EUR");
        assertThatThrownBy(() -> approvals("{ what: REFUND, who: EVERYBODY }")).isInstanceOf(FileFault.class);
    }

    private TenantFile approvals(String rule) {
        return TenantFile.of("rules", FileNode.read("rules.yaml", """
                name: ApprovalRules GmbH
                country: DE
                industry: saas
                approvals: [ %s ]
                members: [ { email: o@owner.example, name: Olga Owner, role: OWNER } ]
                """.formatted(rule)), parts);
    }

    private boolean isKilledAfter(int asks, TenantFile file) {
        clock.killAfter(asks, new Killed());
        try {
            files.apply(file);
            return false;
        } catch (Killed killed) {
            return true;
        } finally {
            clock.revive();
        }
    }

    private void assertIsWhole(UUID workspace, String key) {
        var settings = tests.in(workspace, workspaces::settings);
        assertThat(settings.taxNumber()).isEqualTo("DE136695976");
        assertThat(settings.termsDays()).isEqualTo(14);
        assertThat(tests.in(workspace, () -> numbering.series(InvoiceKind.INVOICE).pattern())).isEqualTo("X-{000}");
        assertThat(details(workspace)).hasSize(10);
        assertThat(tests.in(workspace, members::list)).extracting(Member::email, Member::role)
                .containsExactly(tuple(key + "@owner.example", Role.OWNER));
        assertThat(tests.in(workspace, invitations::open)).extracting(Invited::email)
                .containsExactly(key + "@finance.example");
    }

    private List<RuleDetails> details(UUID workspace) {
        return tests.in(workspace, rules::list).stream().map(RuleView::details).toList();
    }

    private TenantFile file(String key) {
        return TenantFile.of(key, FileNode.read(key + ".yaml", """
                name: Killed GmbH
                country: DE
                industry: saas
                taxNumber: DE136695976
                numbering: { invoice: 'X-{000}', creditNote: 'C-{000}' }
                members:
                  - { email: %1$s@owner.example, name: Olga Owner, role: OWNER }
                  - { email: %1$s@finance.example, name: Fred Finance, role: FINANCE }
                """.formatted(key)), parts);
    }
}
