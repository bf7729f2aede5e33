--liquibase formatted sql

--changeset duebook:0380-rates
--comment: what one of a currency was worth in the workspace's own, from that day on; rows never change, the last written of a day counts
create table if not exists exchange_rate (
    tenant_id   binary(16)      not null,
    id          binary(16)      not null,
    currency    char(3)         not null,
    -- the workspace's own when it was typed
    against     char(3)         not null,
    on_day      date            not null,
    rate        decimal(20, 10) not null,
    source      varchar(80)     not null,
    recorded_at datetime(6)     not null,
    recorded_by varchar(120)    not null,
    primary key (tenant_id, id),
    key exchange_rate_day (tenant_id, against, currency, on_day, recorded_at),
    key exchange_rate_newest (tenant_id, on_day, recorded_at),
    constraint exchange_rate_tenant foreign key (tenant_id) references workspace (id),
    constraint exchange_rate_positive check (rate > 0)
) engine = InnoDB default charset = utf8mb4;
