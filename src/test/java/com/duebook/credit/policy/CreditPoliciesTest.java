package com.duebook.credit.policy;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.customers.Tags;
import com.duebook.definition.FileFault;
import com.duebook.definition.FileNode;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.money.Money;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.segments.SegmentDetails;
import com.duebook.segments.Segments;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Role;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.yaml.snakeyaml.Yaml;

@IntegrationTest
class CreditPoliciesTest extends TwoWorkspaces {

    private static final CreditPolicy STRICT =
            new CreditPolicy(OverLimit.APPROVE, OverLimit.BLOCK, new Tolerance(BigDecimal.ZERO, eur(5_000)),
                    Set.of(ExposureBucket.OVERDUE, ExposureBucket.DRAFTS), 14)
                    .holding(new HoldPolicy(75, 0, Set.of(HeldDeed.values())))
                    .classes(Map.of("good", new ClassPolicy(OverLimit.WARN, OverLimit.WARN, new Tolerance(BigDecimal.TEN, null), null),
                            "high risk", new ClassPolicy(OverLimit.BLOCK, OverLimit.BLOCK, new Tolerance(BigDecimal.ZERO, eur(1)), 3,
                                    new CreditTerms(Money.of(0, Currency.getInstance("CNY")), 0, 100))));

    @Autowired CreditPolicies policies;
    @Autowired PolicyPart part;
    @Autowired Segments segments;

    @Test
    void areTheWorkspacesOwn() {
        replace(CreditPolicy.USUAL, STRICT);

        assertThat(workspaces.in(acme, policies::current)).isEqualTo(STRICT);
        assertThat(workspaces.in(bolt, policies::current)).isEqualTo(CreditPolicy.USUAL);
    }

    @Test
    void noticeWhoWasQuicker() {
        replace(CreditPolicy.USUAL, STRICT);

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> replace(CreditPolicy.USUAL, STRICT));
    }

    @Test
    void areChangedByThoseWhoChangeSettings() {
        var credit = workspaces.member(acme, Role.CREDIT_MANAGER);

        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, credit, () -> {
            policies.replace(CreditPolicy.USUAL, STRICT);
            return true;
        }));
    }

    @Test
    void areWrittenToAFileAndReadFromIt() {
        var own = new ClassPolicy(OverLimit.WARN, OverLimit.BLOCK, Tolerance.NONE, 3, new CreditTerms(eur(1_250_50), 14, null));
        apply(workspaces.in(acme, () -> new Yaml().dump(Map.of("credit", part.write()))));
        assertThat(workspaces.in(bolt, policies::current)).as("nor what its industry begins with").isEqualTo(CreditPolicy.USUAL);
        workspaces.in(acme, () -> {
            policies.replace(CreditPolicy.USUAL, STRICT.segments(Map.of(segments.create(retail()), own)));
            return true;
        });
        var text = workspaces.in(acme, () -> new Yaml().dump(Map.of("credit", part.write())));

        assertThatExceptionOfType(Refusal.class).as("no segment of that name").isThrownBy(() -> apply(text));
        var there = workspaces.in(bolt, () -> segments.create(retail()));
        apply(text);
        apply(text);
        assertThat(workspaces.in(bolt, policies::current)).isEqualTo(STRICT.segments(Map.of(there, own)));
    }

    @Test
    void sayWhatIsWrongInAFile() {
        assertThat(read("credit: {tolerancePercent: 2.5}").tolerance().percent()).isEqualTo("2.5");
        assertThat(read("credit: {watchPercent: 80}").holds()).isEqualTo(new HoldPolicy(80, null, Set.of()));
        for (var wrong : new String[] {"{onIssue: MAYBE}", "{segments: [{onIssue: WARN}]}", "{classes: [{class: A}, {class: A}]}",
            "{tolerancePercent: 101}", "{counted: []}", "{orderDays: 0}", "{limit: 5}",
            "{tolerancePercent: 1, toleranceAmount: 5}", "{watchPercent: 0}", "{lateDays: -1}", "{holdRefuses: [EVERYTHING]}",
            "{classes: [{class: A, limit: -1}]}",
            "{classes: [{class: A, limit: 0.001}]}", "{classes: [{class: A, longestTerms: 366}]}", "{classes: [{class: A, prepayment: 0}]}",
            "{prepayment: 50}"}) {
            assertThatExceptionOfType(FileFault.class).as(wrong).isThrownBy(() -> read("credit: " + wrong));
        }
    }

    private void apply(String text) {
        workspaces.in(bolt, () -> {
            part.apply(filed(text));
            return true;
        });
    }

    private static SegmentDetails retail() {
        return new SegmentDetails("Retail", Group.all(Comparison.of(Tags.TAG, Operator.IS, "retail")));
    }

    private CreditPolicy read(String text) {
        return filed(text).policy();
    }

    private PolicyPart.Filed filed(String text) {
        return part.read(FileNode.read("test.yaml", text).field("credit"), Currency.getInstance("EUR"));
    }

    private void replace(CreditPolicy before, CreditPolicy after) {
        workspaces.in(acme, () -> {
            policies.replace(before, after);
            return true;
        });
    }
}
