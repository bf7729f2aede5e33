package com.duebook.ui.place;

/** The places of all that features contribute to screens, a list each: the lower the number, the further up or left. */
public final class Places {

    private Places() {}

    /** The drawer; from {@link #SETTINGS} on apart, at its end. */
    public static final class Menu {

        public static final double HOME = 0;
        public static final double CUSTOMERS = 10;
        public static final double INVOICES = 20;
        public static final double PAYMENTS = 30;
        public static final double ORDERS = 35;
        public static final double HOLDS = 37;
        public static final double ASSESSMENTS = 38;
        public static final double APPROVALS = 40;
        public static final double DELINQUENTS = 45;
        public static final double AGEING = 50;
        public static final double ALERTS = 60;
        public static final double REPORTS = 70;
        public static final double IMPORT = 80;
        public static final double SETTINGS = 100;
        public static final double RULES = 110;
        public static final double JOURNAL = 120;

        private Menu() {}
    }

    /** The bar and the drawer around the menu. */
    public static final class Shell {

        public static final int QUARANTINE = 0;
        public static final int CONSOLE = 10;
        public static final int WORKSPACES = 20;
        public static final int APPROVALS = 30;
        public static final int EXPORTS = 35;
        public static final int ORDERS = 37;
        public static final int HOLDS = 38;
        public static final int ALERTS = 40;
        public static final int MEMBER = 50;

        private Shell() {}
    }

    /** What the command palette finds. */
    public static final class Search {

        public static final int CUSTOMERS = 10;
        public static final int INVOICES = 20;
        public static final int PAYMENTS = 30;

        private Search() {}
    }

    /** The tabs of a customer's page. */
    public static final class CustomerTabs {

        public static final int OPEN_ITEMS = 0;
        public static final int CREDIT = 5;
        public static final int ORDERS = 7;
        public static final int CREDIT_FILE = 8;
        public static final int INVOICES = 10;
        public static final int PAYMENTS = 20;
        public static final int ALERTS = 30;
        public static final int PROFILE = 40;

        private CustomerTabs() {}
    }

    /** What a customer's credit file is made of. */
    public static final class CreditFile {

        public static final int STALE = 0;
        public static final int DATA = 5;
        public static final int COVERS = 10;
        public static final int STATEMENTS = 20;
        public static final int REPORTS = 30;
        public static final int CHECKS = 40;
        public static final int REFERENCES = 50;

        private CreditFile() {}
    }

    /** The strip of figures on a customer's page. */
    public static final class CustomerFigures {

        public static final int OPEN = 10;
        public static final int OVERDUE = 20;
        public static final int DAYS_LATE = 30;
        public static final int LAST_PAYMENT = 40;
        public static final int UNUSED_CREDIT = 50;

        private CustomerFigures() {}
    }

    /** What can be done with an invoice. */
    public static final class InvoiceActions {

        public static final int SEND = 10;
        public static final int RECORD_PAYMENT = 20;
        public static final int COPY_LINK = 30;
        public static final int DISPUTE = 40;

        private InvoiceActions() {}
    }

    /** What stands on an invoice's page before its lines. */
    public static final class InvoicePanels {

        public static final int DISPUTE = 10;

        private InvoicePanels() {}
    }

    /** What stands in the form of an invoice below its customer. */
    public static final class DraftNotes {

        public static final int CREDIT = 10;

        private DraftNotes() {}
    }

    /** What can be done with several invoices of a list. */
    public static final class InvoiceBatches {

        public static final int ISSUE = 10;
        public static final int SEND = 20;

        private InvoiceBatches() {}
    }

    /** The settings page. */
    public static final class Settings {

        public static final int COMPANY = 10;
        public static final int LOGO = 20;
        public static final int DEFAULTS = 30;
        public static final int BANK = 40;
        public static final int SECOND_PERSON = 50;
        public static final int SECOND_FACTOR = 60;
        public static final int NUMBERING = 70;
        public static final int CREDIT_POLICY = 72;
        public static final int RATES = 75;
        public static final int CREDIT_FILE = 78;
        public static final int CREDIT_AGENCY = 79;
        public static final int CARDS = 80;
        public static final int MAIL = 90;
        public static final int FILE = 100;

        private Settings() {}
    }

    /** The profile page, below the password. */
    public static final class Profile {

        public static final int CODES = 10;
        public static final int PASSKEYS = 20;
        public static final int RECOVERY = 30;
        public static final int SESSIONS = 40;

        private Profile() {}
    }

    /** Ways to take the second step. */
    public static final class SecondStep {

        public static final int PASSKEY = 10;
        public static final int CODE = 20;

        private SecondStep() {}
    }

    /** From an empty workspace to its first paid invoice. */
    public static final class FirstSteps {

        public static final int COMPANY = 10;
        public static final int BANK = 20;
        public static final int CARDS = 30;
        public static final int CUSTOMER = 40;
        public static final int INVOICE = 50;
        public static final int PAID = 60;

        private FirstSteps() {}
    }
}
