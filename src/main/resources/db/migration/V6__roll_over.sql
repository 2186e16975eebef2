-- The measure with which a line of measures began, where one carries on another of the year before; null for the first.
-- Unique, so that a line has one measure a year, whoever rolls a year over and however often.
alter table measure add column origin_id bigint references measure (id);

alter table measure add constraint measure_line unique (origin_id, fiscal_year);
