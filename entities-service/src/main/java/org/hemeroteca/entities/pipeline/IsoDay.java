package org.hemeroteca.entities.pipeline;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** An ISO 8601 date, or a date-time of which the local date counts, from year 1 to 9999. */
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IsoDay.Validator.class)
public @interface IsoDay {
    String message() default "must be an ISO 8601 date (2022-01-12) or date-time (2022-01-12T08:30:00+01:00)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads such days. */
    final class Reader {
        private Reader() {}

        /**
         * The day that {@code written} says.
         *
         * @throws DateTimeException when it says none
         */
        public static LocalDate read(String written) {
            return written.indexOf('T') < 0
                    ? LocalDate.parse(written)
                    : LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(written));
        }
    }

    /** Tries to read the day. */
    class Validator implements ConstraintValidator<IsoDay, String> {
        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            try {
                int year = written == null ? 1 : Reader.read(written).getYear();
                return 0 < year && year <= 9999;
            } catch (DateTimeException malformed) {
                return false;
            }
        }
    }
}
