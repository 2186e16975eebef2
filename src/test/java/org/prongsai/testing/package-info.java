/** What tests share: one cached context an engine, a clock that stands still, people to act as, counted statements. */
package org.prongsai.testing;
