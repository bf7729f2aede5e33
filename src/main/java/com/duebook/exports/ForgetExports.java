package com.duebook.exports;

import com.duebook.documents.PassingDocuments;
import com.duebook.jobs.NightlyTask;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The file goes first: whoever dies between the two finds the order again the next night. */
@Component
class ForgetExports implements NightlyTask {

    private final ExportOrders orders;
    private final PassingDocuments documents;
    private final Clock clock;

    ForgetExports(ExportOrders orders, PassingDocuments documents, Clock clock) {
        this.orders = orders;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "exports.forget";
    }

    @Override
    public void run(LocalDate night) {
        var now = clock.instant();
        orders.over(now, now.minus(ExportWork.KEPT)).forEach(order -> {
            documents.forget(ExportWork.key(order));
            orders.forget(order);
        });
    }
}
