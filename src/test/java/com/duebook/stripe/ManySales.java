package com.duebook.stripe;

import com.duebook.jobs.WorkQueue;
import com.duebook.sandbox.stripe.StripeFaults;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many card sales against the loopback Stripe, which keeps its word again after each test. */
@IntegrationTest
abstract class ManySales extends TwoWorkspaces {

    @Autowired CardSales sales;
    @Autowired StripeFaults faults;
    @Autowired WorkQueue queue;
    @LocalServerPort int port;

    @AfterEach
    void allIsWell() {
        faults.none();
    }
}
