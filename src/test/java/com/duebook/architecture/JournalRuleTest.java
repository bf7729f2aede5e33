package com.duebook.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import architecture.bad.SilentService;
import com.duebook.audit.Journal;
import com.duebook.tenancy.Access;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** S-14: whoever is let in by a door and changes something tells the journal, by itself or by what it calls. */
class JournalRuleTest {

    /** Deeds that the journal need not know, with the reason. */
    private static final Map<String, String> SILENT = Map.ofEntries(
            entry("alerts.backtest.Backtests.start", "tries a rule, and changes nothing"),
            entry("credit.score.backtest.CardBacktests.start", "tries a scorecard, and changes nothing"),
            entry("credit.score.editor.CardPreviews.start", "tries a scorecard, and changes nothing"),
            entry("alerts.AlertChecks.start", "the evaluation that it asks for is told when it is done"),
            entry("alerts.Alerts.evaluateCredit", "follows from a payment, which is told"),
            entry("alerts.Alerts.evaluateDebt", "follows from money, a credit note or a dispute, which is told"),
            entry("alerts.desk.AlertBell.markSeen", "what somebody has looked at is their own affair"),
            entry("alerts.desk.AlertBell.wantDigest", "which mails somebody wants is their own affair"),
            entry("credit.order.Orders.see", "what somebody has looked at is their own affair"),
            entry("exports.LongExports.look", "what somebody has looked at is their own affair"),
            entry("imports.Imports.discard", "nothing was taken over from it"),
            entry("imports.Imports.look", "what a file seems to hold is nothing taken over"),
            entry("imports.Imports.tryOut", "a dry run changes nothing of the books"),
            entry("imports.Imports.upload", "nothing is taken over before the start, which is told"),
            entry("jobs.Tasks.cancel", "what the task had done until then was told by the task"),
            entry("receivables.Receivables.discard", "a draft is nobody's debt"),
            entry("receivables.Receivables.draft", "a draft is nobody's debt"),
            entry("receivables.Receivables.revise", "a draft is nobody's debt"),
            entry("workspace.Workspaces.completeDefinition", "what was taken from the file is told there"),
            entry("workspace.Workspaces.open", "has no workspace yet; its template or file is told next"),
            entry("workspace.connection.StripeConnections.secrets", "reads; at most it makes the key that it reads with"));

    @Test
    void everyDeedBehindADoorIsTold() {
        assertThat(silent(HouseRulesTest.OURS)).isSubsetOf(SILENT.keySet());
    }

    @Test
    void everyExceptionIsStillNeeded() {
        assertThat(SILENT.keySet()).isSubsetOf(silent(HouseRulesTest.OURS));
        assertThat(SILENT.values()).allSatisfy(reason -> assertThat(reason.split(" ")).hasSizeGreaterThanOrEqualTo(4));
    }

    @Test
    void findsADeedThatIsNotTold() {
        assertThat(silent(new ClassFileImporter().importClasses(SilentService.class)))
                .containsExactly("architecture.bad.SilentService.change");
    }

    private static Set<String> silent(JavaClasses classes) {
        return classes.stream()
                .filter(JournalRuleTest::hasADoor)
                .flatMap(type -> type.getMethods().stream())
                .filter(JournalRuleTest::changes)
                .filter(method -> !tells(method, new HashSet<>()))
                .map(method -> method.getOwner().getName().replace("com.duebook.", "") + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasADoor(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(Access.class));
    }

    /** What joins its caller's transaction is a part of the caller's deed. */
    private static boolean changes(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.isAnnotatedWith(Transactional.class)
                && !method.getAnnotationOfType(Transactional.class).readOnly()
                && method.getAnnotationOfType(Transactional.class).propagation() == Propagation.REQUIRED;
    }

    private static boolean tells(JavaCodeUnit unit, Set<String> seen) {
        return seen.add(unit.getFullName()) && unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Journal.class)
                        || call.getTarget().resolveMember()
                                .filter(called -> called.getOwner().getPackageName().startsWith("com.duebook"))
                                .filter(called -> tells(called, seen))
                                .isPresent());
    }
}
