--liquibase formatted sql

--changeset duebook:0442-credit-report
--comment: credit reports of agencies as somebody wrote them down; one that does not count any more says since when
create table if not exists credit_report (
    tenant_id    binary(16)   not null,
    id           binary(16)   not null,
    version      bigint       not null,
    customer_id  binary(16)   not null,
    agency       varchar(120) not null,
    reported_on  date         not null,
    -- all three or none; the best may be the lower number
    score        int,
    score_worst  int,
    score_best   int,
    -- what the agency advises at most
    currency     char(3),
    limit_minor  bigint,
    -- null where the report does not say
    court_cases  int,
    insolvency   boolean,
    note         varchar(500) not null,
    file_id      binary(16),
    file_name    varchar(255),
    recorded_at  datetime(6)  not null,
    recorded_by  varchar(120) not null,
    replaced_at  datetime(6),
    replaced_by  varchar(120),
    primary key (tenant_id, id),
    key credit_report_customer (tenant_id, customer_id, reported_on),
    constraint credit_report_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint credit_report_score check ((score is null) = (score_worst is null) and (score is null) = (score_best is null)
        and score_worst <> score_best),
    constraint credit_report_limit check ((currency is null) = (limit_minor is null)),
    constraint credit_report_file check ((file_id is null) = (file_name is null)),
    constraint credit_report_replaced check ((replaced_at is null) = (replaced_by is null))
) engine = InnoDB default charset = utf8mb4;
