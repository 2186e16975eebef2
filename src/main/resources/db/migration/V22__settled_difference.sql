-- What a published report prints cannot be changed any more. Who has looked at a wrong difference says so, with the points
-- that the scores make of it then: it counts as settled only as long as they make the same.
alter table printed_difference add column settled_points numeric(6, 2);
alter table printed_difference add column settled_reason varchar(1000);
alter table printed_difference add column settled_by varchar(100);
alter table printed_difference add column settled_at timestamp(6) with time zone;
