/** The message files of the two languages, and the code that uses them. */
package org.prongsai.messages;
