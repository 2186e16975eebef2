-- Whoever writes scores of a year and whoever publishes them hold the line of that year, so each year has one beforehand:
-- of two who would add it at once, neither would see the other.
insert into score_publication (fiscal_year, published, version)
select y.fiscal_year, false, 0
from (
    select 2400 + 100 * h.digit + 10 * t.digit + o.digit as fiscal_year
    from (values (0), (1), (2), (3)) as h(digit)
    cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as t(digit)
    cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as o(digit)
) y
where y.fiscal_year <= 2700
and not exists (select 1 from score_publication p where p.fiscal_year = y.fiscal_year);
