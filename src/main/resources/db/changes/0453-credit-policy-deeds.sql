--liquibase formatted sql

--changeset duebook:0453-credit-policy-deeds
--comment: a hold can also ask for prepayment and tell sales, so that there are more names
alter table credit_policy modify column hold_refuses varchar(60) not null default '';
