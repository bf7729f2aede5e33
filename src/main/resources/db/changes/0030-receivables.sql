--liquibase formatted sql

--changeset duebook:0030-receivables-invoice
create table if not exists invoice (
    tenant_id      binary(16)   not null,
    id             binary(16)   not null,
    version        bigint       not null,
    customer_id    binary(16)   not null,
    -- INVOICE or CREDIT_NOTE; a credit note names the invoice it corrects
    kind           varchar(12)  not null,
    corrects_id    binary(16),
    -- DRAFT, OPEN, PAID, VOID; CREDIT is an issued credit note. Partly paid and overdue follow from amounts and date
    state          varchar(6)   not null,
    number         varchar(40),
    customer_order varchar(60),
    currency       char(3)      not null,
    net_minor      bigint       not null,
    tax_minor      bigint       not null,
    total_minor    bigint       not null,
    open_minor     bigint       not null,
    -- days from issue to due date
    terms_days     int          not null default 0,
    issued_on      date,
    due_on         date,
    paid_on        date,
    disputed       boolean      not null default false,
    note           text,
    created_at     datetime(6)  not null,
    sent_at        datetime(6),
    primary key (tenant_id, id),
    unique key invoice_number (tenant_id, number),
    -- with what else the list is narrowed to, so that the few of many are found without touching the rows
    key invoice_state_due (tenant_id, state, due_on, id, currency, disputed),
    key invoice_due (tenant_id, due_on, id, currency),
    key invoice_issued (tenant_id, issued_on, id, state, due_on, currency, disputed),
    -- before the next: MySQL 9.7 skips the check of a reference when its index goes on with a column that is null
    key invoice_customer_only (tenant_id, customer_id),
    key invoice_customer (tenant_id, customer_id, issued_on, id),
    key invoice_open (tenant_id, state, customer_id, currency, due_on, open_minor),
    constraint invoice_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint invoice_corrects foreign key (tenant_id, corrects_id) references invoice (tenant_id, id),
    constraint invoice_open_amount check (open_minor >= 0 and open_minor <= total_minor)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0030-receivables-line
create table if not exists invoice_line (
    tenant_id     binary(16)     not null,
    id            binary(16)     not null,
    version       bigint         not null,
    invoice_id    binary(16)     not null,
    position      int            not null,
    text          varchar(500)   not null,
    quantity      decimal(19, 6) not null,
    -- in major units: a unit price may have more digits than the currency
    unit_price    decimal(19, 6) not null,
    discount      decimal(7, 4)  not null,
    tax_rate      decimal(7, 4)  not null,
    net_minor     bigint         not null,
    primary key (tenant_id, id),
    key invoice_line_invoice (tenant_id, invoice_id, position),
    constraint invoice_line_invoice foreign key (tenant_id, invoice_id) references invoice (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0030-receivables-series
create table if not exists invoice_series (
    tenant_id   binary(16)  not null,
    id          binary(16)  not null,
    version     bigint      not null,
    kind        varchar(12) not null,
    -- such as INV-{yyyy}-{00000}; a pattern with a year counts from 1 in each
    pattern     varchar(40) not null,
    -- the year that next_number counts; 0 counts a pattern without a year
    counted_year int        not null,
    next_number bigint      not null,
    -- of the year before, for whoever began before midnight and ends after it
    earlier_next bigint     not null,
    primary key (tenant_id, id),
    unique key invoice_series_kind (tenant_id, kind),
    constraint invoice_series_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0030-receivables-ledger
--comment: append-only; each row moves an amount between two accounts, so every transaction sums to zero by construction
create table if not exists ledger_entry (
    tenant_id    binary(16)   not null,
    id           binary(16)   not null,
    version      bigint       not null,
    kind         varchar(12)  not null,
    debit        varchar(10)  not null,
    credit       varchar(10)  not null,
    customer_id  binary(16)   not null,
    invoice_id   binary(16),
    payment_id   binary(16),
    credit_note_id binary(16),
    reverses_id  binary(16),
    currency     char(3)      not null,
    amount_minor bigint       not null,
    booked_on    date         not null,
    recorded_at  datetime(6)  not null,
    actor        varchar(120) not null,
    note         varchar(500),
    primary key (tenant_id, id),
    -- an invoice's balance, on any day, without touching the rows
    key ledger_invoice (tenant_id, invoice_id, booked_on, debit, credit, amount_minor),
    key ledger_payment (tenant_id, payment_id),
    key ledger_customer (tenant_id, customer_id, booked_on),
    unique key ledger_reversed_once (tenant_id, reverses_id),
    constraint ledger_invoice foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    constraint ledger_credit_note foreign key (tenant_id, credit_note_id) references invoice (tenant_id, id),
    constraint ledger_reversed foreign key (tenant_id, reverses_id) references ledger_entry (tenant_id, id),
    constraint ledger_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint ledger_amount check (amount_minor > 0)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0030-receivables-open-day
--comment: issued invoices per due date, written with every change of one; company totals and exact counts read it
create table if not exists open_day (
    tenant_id  binary(16) not null,
    currency   char(3)    not null,
    due_on     date       not null,
    items      bigint     not null,
    partly     bigint     not null,
    disputed   bigint     not null,
    open_minor bigint     not null,
    settled    bigint     not null,
    voided     bigint     not null,
    credits    bigint     not null,
    primary key (tenant_id, currency, due_on),
    constraint open_day_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0030-receivables-ledger-day
--comment: what was booked per day, written with every entry of the ledger; sales and balances over time read it
create table if not exists ledger_day (
    tenant_id        binary(16) not null,
    currency         char(3)    not null,
    booked_on        date       not null,
    -- invoiced less credited
    sales_minor      bigint     not null,
    -- by how much what customers owe grew
    receivable_minor bigint     not null,
    -- how many came in
    payments         bigint     not null,
    primary key (tenant_id, currency, booked_on),
    constraint ledger_day_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0030-receivables-customer-open
--comment: what each customer owes, written with every change of an open amount; who owes most is read from its index
create table if not exists customer_open (
    tenant_id   binary(16) not null,
    customer_id binary(16) not null,
    currency    char(3)    not null,
    items       bigint     not null,
    open_minor  bigint     not null,
    primary key (tenant_id, customer_id, currency),
    key customer_open_most (tenant_id, open_minor, customer_id, currency),
    constraint customer_open_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;
