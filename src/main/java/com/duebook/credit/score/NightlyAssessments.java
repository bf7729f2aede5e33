package com.duebook.credit.score;

import com.duebook.jobs.NightlyTask;
import com.duebook.time.Today;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The night's assessments of one workspace; of today, whatever night it was asked for. */
@Component
class NightlyAssessments implements NightlyTask {

    private final AssessAll all;
    private final Today today;

    NightlyAssessments(AssessAll all, Today today) {
        this.all = all;
        this.today = today;
    }

    @Override
    public String kind() {
        return "credit.assess";
    }

    @Override
    public void run(LocalDate night) {
        all.on(today.date());
    }
}
