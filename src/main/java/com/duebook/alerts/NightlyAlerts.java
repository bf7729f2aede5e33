package com.duebook.alerts;

import com.duebook.jobs.NightlyTask;
import com.duebook.time.Today;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The night's evaluation of one workspace. It looks at today whatever night it was asked for: after a downtime the
 * nights that were missed are one night, and yesterday's alerts help nobody.
 */
@Component
class NightlyAlerts implements NightlyTask {

    private final Alerts alerts;
    private final Today today;

    NightlyAlerts(Alerts alerts, Today today) {
        this.alerts = alerts;
        this.today = today;
    }

    @Override
    public String kind() {
        return "alerts.evaluate";
    }

    @Override
    public void run(LocalDate night) {
        alerts.evaluate(today.date());
    }
}
