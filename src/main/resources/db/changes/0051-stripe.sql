--liquibase formatted sql

--changeset duebook:0051-stripe-event
--comment: what Stripe told us, each event once; the truth is read again from Stripe before anything is booked
create table if not exists stripe_event (
    tenant_id   binary(16)   not null,
    id          varchar(100) character set ascii collate ascii_bin not null,
    type        varchar(60)  not null,
    -- whichever of the two it names: the checkout, or the payment intent that came from one
    session     varchar(120) character set ascii collate ascii_bin,
    intent      varchar(120) character set ascii collate ascii_bin,
    -- by Stripe's clock
    created_at  datetime(6)  not null,
    received_at datetime(6)  not null,
    handled_at  datetime(6),
    primary key (tenant_id, id),
    constraint stripe_event_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
