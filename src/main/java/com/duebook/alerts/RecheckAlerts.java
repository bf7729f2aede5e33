package com.duebook.alerts;

import com.duebook.jobs.WorkHandler;
import com.duebook.time.Today;
import org.springframework.stereotype.Component;

/** The evaluation that follows a change of the rules. */
@Component
class RecheckAlerts implements WorkHandler {

    static final String KIND = "alerts.recheck";

    private final Alerts alerts;
    private final Today today;

    RecheckAlerts(Alerts alerts, Today today) {
        this.alerts = alerts;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        alerts.evaluateAgain(today.date());
    }
}
