--liquibase formatted sql

--changeset duebook:0400-credit-scorecard
--comment: every version of a workspace's scorecard; the highest is in force, none is ever changed
create table if not exists credit_scorecard (
    tenant_id binary(16)   not null,
    -- from 1
    n         int          not null,
    -- as a tenant file writes it
    card      mediumtext   not null,
    made_at   datetime(6)  not null,
    made_by   varchar(120) not null,
    primary key (tenant_id, n),
    constraint credit_scorecard_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0400-credit-assessment
--comment: what customers were assessed as, a row where class or score changed or the one before ran out; one of a customer is live
create table if not exists credit_assessment (
    tenant_id   binary(16)  not null,
    id          binary(16)  not null,
    customer_id binary(16)  not null,
    card        int         not null,
    day         date        not null,
    recorded_at datetime(6) not null,
    score       smallint    not null,
    class       varchar(60) not null,
    -- the day of the assessment that put it into this class, and whether the class before was a better one
    class_since date        not null,
    worsened    boolean     not null,
    facts       text        not null,
    points      text        not null,
    valid_until date        not null,
    -- 1 of the last of a customer, null of those before
    live        tinyint,
    primary key (tenant_id, id),
    unique key credit_assessment_live (tenant_id, customer_id, live),
    key credit_assessment_history (tenant_id, customer_id, day),
    constraint credit_assessment_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint credit_assessment_card foreign key (tenant_id, card) references credit_scorecard (tenant_id, n),
    constraint credit_assessment_score check (score between 0 and 100)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0400-credit-assessment-run
--comment: one row per workspace and day; its lock makes runs of one workspace wait for each other
create table if not exists credit_assessment_run (
    tenant_id   binary(16)  not null,
    day         date        not null,
    card        int         not null,
    started_at  datetime(6) not null,
    finished_at datetime(6),
    assessed    int         not null,
    written     int         not null,
    primary key (tenant_id, day),
    constraint credit_assessment_run_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0400-credit-class-override
--comment: classes that people set over the assessed one, with a reason and an end
create table if not exists credit_class_override (
    tenant_id   binary(16)   not null,
    id          binary(16)   not null,
    customer_id binary(16)   not null,
    class       varchar(60)  not null,
    reason      varchar(500) not null,
    from_on     date         not null,
    -- the last day
    to_on       date         not null,
    recorded_at datetime(6)  not null,
    recorded_by varchar(120) not null,
    ended_at    datetime(6),
    ended_by    varchar(120),
    primary key (tenant_id, id),
    key credit_class_override_customer (tenant_id, customer_id, to_on),
    constraint credit_class_override_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint credit_class_override_days check (to_on >= from_on),
    constraint credit_class_override_ended check ((ended_at is null) = (ended_by is null))
) engine = InnoDB default charset = utf8mb4;
