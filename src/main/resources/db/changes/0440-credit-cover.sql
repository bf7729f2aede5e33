--liquibase formatted sql

--changeset duebook:0440-credit-cover
--comment: guarantees, collateral and insured limits; none is changed, what is not so any more says since when
create table if not exists credit_cover (
    tenant_id       binary(16)   not null,
    id              binary(16)   not null,
    version         bigint       not null,
    -- of one of a group its head
    customer_id     binary(16)   not null,
    scope           varchar(8)   not null,
    kind            varchar(20)  not null,
    giver           varchar(120) not null,
    -- of a policy or a deed
    reference       varchar(60)  not null,
    currency        char(3)      not null,
    amount_minor    bigint       not null,
    counts_percent  int          not null,
    -- what is added to the limit: the amount at that per cent
    raises_minor    bigint       not null,
    from_on         date         not null,
    -- the last day
    to_on           date,
    -- of insured limits: the longest terms, and within how many days of the due date the insurer has to hear
    longest_terms   int,
    notify_days     int,
    discretionary   boolean      not null,
    note            varchar(500) not null,
    file_id         binary(16),
    file_name       varchar(255),
    recorded_at     datetime(6)  not null,
    recorded_by     varchar(120) not null,
    replaced_at     datetime(6),
    replaced_by     varchar(120),
    primary key (tenant_id, id),
    key credit_cover_customer (tenant_id, customer_id, replaced_at, from_on),
    constraint credit_cover_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint credit_cover_amount check (amount_minor > 0 and raises_minor >= 0 and raises_minor <= amount_minor),
    constraint credit_cover_days check (to_on is null or to_on >= from_on),
    constraint credit_cover_file check ((file_id is null) = (file_name is null)),
    constraint credit_cover_replaced check ((replaced_at is null) = (replaced_by is null))
) engine = InnoDB default charset = utf8mb4;
