package com.duebook.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.audit.Details;
import com.duebook.text.Texts;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written into the journal as a word of the program has a text: else its reader finds HOLD or onIssue. */
class JournalWordsTest {

    /** What each writes by {@link Details#changes}. */
    private static final Map<String, String> CHANGED = Map.of(
            "alerts.AlertRules", "alerts.RuleDetails",
            "credit.check.CreditFileRules", "credit.check.FileRules",
            "credit.policy.CreditPolicies", "credit.policy.CreditPolicy",
            "customers.Customers", "customers.CustomerDetails",
            "segments.Segments", "segments.SegmentDetails",
            "workspace.Workspaces", "workspace.WorkspaceSettings");

    /** The enums that each writes; roles have texts of their own. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            entry("audit.Journal", List.of("tenancy.Confirmation$Kind")),
            entry("credit.cover.CreditCovers", List.of("credit.cover.CoverKind")),
            entry("credit.hold.HoldChanges", List.of("credit.limit.LimitScope", "credit.hold.HoldState")),
            entry("credit.hold.HoldDecisions", List.of("credit.limit.LimitScope", "credit.hold.HoldState")),
            entry("credit.limit.CreditLimits", List.of("credit.limit.LimitKind")),
            entry("disputes.Disputes", List.of("disputes.DisputeState")),
            entry("imports.Imports", List.of("imports.table.ImportKind", "imports.TakenAnyway")),
            entry("receivables.charge.Charges", List.of("ledger.DueKind")),
            entry("receivables.numbering.Numbering", List.of("receivables.numbering.InvoiceKind")),
            entry("workspace.connection.ConnectedAccounts", List.of("workspace.connection.AccountState")),
            entry("workspace.Invitations", List.of()),
            entry("workspace.Joining", List.of()),
            entry("workspace.Members", List.of()),
            entry("workspace.login.FactorNews", List.of("identity.factor.Factor")));

    private final Texts texts = new Texts();

    @Test
    void hasATextForEveryFieldThatMayHaveChanged() {
        assertThat(writers(call -> call.getName().equals("changes"))).isEqualTo(CHANGED.keySet());
        assertThat(CHANGED.values().stream().flatMap(type -> Arrays.stream(reflected(type).getRecordComponents()))
                .map(RecordComponent::getName).filter(name -> !name.equals("version")).map(name -> "audit.field." + name))
                .allMatch(texts::has);
    }

    @Test
    void hasATextForEveryEnumWord() {
        assertThat(writers(
                call -> call.getName().equals("with") && call.getTarget().getRawParameterTypes().getLast().isEquivalentTo(Enum.class)))
                .isEqualTo(WORDS.keySet());
        assertThat(WORDS.values().stream().flatMap(List::stream).distinct()
                .flatMap(type -> Stream.of(reflected(type).getEnumConstants())).map(word -> "audit.word." + ((Enum<?>) word).name()))
                .allMatch(texts::has);
    }

    private static Class<?> reflected(String type) {
        return HouseRulesTest.OURS.get("com.duebook." + type).reflect();
    }

    private static Set<String> writers(Predicate<JavaMethodCall> writes) {
        return HouseRulesTest.OURS.stream().filter(type -> !type.isEquivalentTo(Details.class))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Details.class)).filter(writes)
                .map(call -> call.getOriginOwner().getName().replace("com.duebook.", "")).collect(Collectors.toSet());
    }
}
