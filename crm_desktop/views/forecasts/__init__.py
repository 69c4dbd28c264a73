"""The Forecast page."""

from crm_desktop.views.forecasts.forecast_view import ForecastView

__all__ = ["ForecastView"]
