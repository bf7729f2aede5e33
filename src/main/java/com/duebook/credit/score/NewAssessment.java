package com.duebook.credit.score;

import com.duebook.credit.score.Assessor.Seen;
import com.duebook.credit.score.Scorecards.CardVersion;
import com.duebook.tenancy.Ids;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An assessment that is worth keeping, and the one whose place it takes. */
record NewAssessment(Seen seen, StoredAssessment row, Optional<StoredAssessment> former) {

    static NewAssessment of(CardVersion version, Seen seen, @Nullable StoredAssessment former) {
        var assessment = seen.assessment();
        var facts = assessment.facts();
        var name = assessment.className();
        var before = Optional.ofNullable(former);
        var same = before.filter(one -> one.className().equals(name));
        var worsened = same.map(StoredAssessment::worsened).orElseGet(() -> before
                .map(one -> version.card().isBetter(one.className(), name)).orElse(false));
        return new NewAssessment(seen, new StoredAssessment(Ids.next(), facts.customer(), version.number(), facts.asOf(),
                assessment.score(), name, same.map(StoredAssessment::classSince).orElse(facts.asOf()), worsened, assessment.validUntil()),
                before);
    }

    /** As {@code [{"fact": "DAYS_OVERDUE", "points": 20, "most": 20, "missing": false}]}; names of facts need no escape. */
    String points() {
        return seen.assessment().points().stream().map(each -> "{\"fact\": \"" + each.fact().name() + "\", \"points\": " + each.points()
                + ", \"most\": " + each.most() + ", \"missing\": " + each.missing() + "}").collect(Collectors.joining(", ", "[", "]"));
    }
}
